// Minifies src/ui/styles.css, the styles of the policy page and of the records, and the themes into dist: the styles in
// their layer and without it, each with the declaration file that TypeScript 6 asks for.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import browserslist from 'browserslist'
import { browserslistToTargets, transform } from 'lightningcss'

const targets = browserslistToTargets(browserslist('chrome >= 111, firefox >= 113, safari >= 16.4'))

function write(path, source) {
  const { code } = transform({ filename: path, code: Buffer.from(source), minify: true, targets })
  writeFileSync(`dist/${path}`, code)
  writeFileSync(`dist/${path}.d.ts`, 'export {}\n')
}

const styles = readFileSync('src/ui/styles.css', 'utf8')
const [, rules] = /^@layer components\.consent-kit \{\n(.*)^\}\n$/ms.exec(styles) ?? []
if (!rules) throw Error('src/ui/styles.css does not end with its layer')
write('styles.css', styles)
write('styles.unlayered.css', rules)
write('policy.css', readFileSync('src/policy/policy.css', 'utf8'))
write('records.css', readFileSync('src/records/admin/admin.css', 'utf8'))
mkdirSync('dist/themes', { recursive: true })
for (const name of readdirSync('src/themes')) write(`themes/${name}`, readFileSync(`src/themes/${name}`, 'utf8'))
