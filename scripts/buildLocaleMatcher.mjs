// Puts the packages that match locales into dist, so that the server half needs none to be installed.
import { readdirSync, readFileSync } from 'node:fs'
import { buildSync } from 'esbuild'

const packages = ['@formatjs/intl-localematcher', '@formatjs/fast-memoize', 'negotiator']

/** Their licences ask for it. */
const licences = packages.map((name) => {
  const folder = `node_modules/${name}`
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each))
  return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}`
})

buildSync({
  entryPoints: ['src/server/localeMatcher.ts'],
  outfile: 'dist/server/localeMatcher.js',
  allowOverwrite: true,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  banner: { js: `/*!\n${licences.join('\n\n')}\n*/` },
})
