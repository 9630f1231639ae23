import { subjects } from './subjects.mjs'

/** The subjects that a site has, as they are there. */
export const subjectsOn = (site) => subjects.filter(({ sites }) => sites.includes(site)).map((subject) => ({ ...subject, script: subject.script?.[site] }))
