import { arch, cpus, platform, release, totalmem } from 'node:os'

/** The machine that the figures are of, in a few words. */
export const describeMachine = () =>
  `${cpus()[0].model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}`
