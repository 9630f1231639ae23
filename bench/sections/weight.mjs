import { join } from 'node:path'
import { format } from '../lib/format.mjs'
import { measureInstall } from '../lib/measureInstall.mjs'
import { subjects } from '../lib/subjects.mjs'
import { versionsOf } from '../lib/versionsOf.mjs'
import { weighSubject } from '../lib/weighSubject.mjs'
import { writeComparison } from '../lib/writeComparison.mjs'

const exactly = (value) => ({ median: value, min: value, max: value })
const tarball = join(import.meta.dirname, '../consent-kit.tgz')
const specOf = (name) => (name === 'consent-kit' ? tarball : `${name}@${versionsOf([name])[name]}`)

const sizes = (label, part) => [
  [`${label}, kB`, `${part}.raw`, format.kilobytes],
  ['… gzip', `${part}.gzip`, format.kilobytes],
  ['… Brotli', `${part}.brotli`, format.kilobytes],
]

const rows = [
  ...sizes('JavaScript at first, banner, provider and gate alone', 'banner'),
  ...sizes('JavaScript at first, as set up here', 'js'),
  ...sizes('… all that may be fetched later, of every language and vendor', 'later'),
  ...sizes('CSS', 'css'),
  ...sizes('Headless: its core without any surface', 'headless'),
  ['Installed packages', 'packages', format.whole],
  ['Installed, MB', 'installed', format.megabytes],
]

/** What each subject weighs, and what it installs. */
export const weight = {
  name: 'weight',
  title: 'Weight',
  async measure({ isChosen }) {
    const summaries = {}
    for (const subject of subjects.filter(({ name }) => name !== 'none' && isChosen(name))) {
      const parts = await weighSubject(subject)
      const install = subject.package && (await measureInstall(specOf(subject.package)))
      const sized = Object.entries(parts).flatMap(([part, size]) => Object.entries(size).map(([kind, bytes]) => [`${part}.${kind}`, exactly(bytes)]))
      summaries[subject.name] = {
        ...Object.fromEntries(sized.filter(([, { median }]) => median)),
        ...(install && { packages: exactly(install.packages), installed: exactly(install.bytes) }),
      }
      process.stderr.write('.')
    }
    process.stderr.write('\n')
    return { summaries }
  },
  write: ({ summaries }) => `${writeComparison(summaries, rows)}

Bundled by Vite, with everything but React, Next.js and the code by which a site of Vite fetches its chunks; each file compressed by itself, gzip at 9 and Brotli at 11.
*As set up here* is a banner with Accept and Reject and, where the library has them, three categories and preferences; its texts count
where a site has to write them. *Bare* stands in the HTML. Installed: by npm into an empty project, without peers.`,
}
