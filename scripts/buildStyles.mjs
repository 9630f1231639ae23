// Minifies src/ui/styles.css into dist, with the declaration file that TypeScript 6 asks for.
import { readFileSync, writeFileSync } from 'node:fs'
import browserslist from 'browserslist'
import { browserslistToTargets, transform } from 'lightningcss'

const { code } = transform({
  filename: 'styles.css',
  code: readFileSync('src/ui/styles.css'),
  minify: true,
  targets: browserslistToTargets(browserslist('chrome >= 111, firefox >= 113, safari >= 16.4')),
})
writeFileSync('dist/styles.css', code)
writeFileSync('dist/styles.css.d.ts', 'export {}\n')
