// Makes src/ui/prepaint.ts and src/gate/earlyDefaults.ts into the texts of inline scripts, and writes them into dist: that of
// the banner is constant, so its hash is written too.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { buildSync, transformSync } from 'esbuild'

const put = (path, value) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  writeFileSync(`dist/${path}.js`, `const ${name} = ${JSON.stringify(value)};\nexport {\n  ${name}\n};\n`)
}
const minify = (code) => transformSync(code, { minify: true, target: 'es2022', legalComments: 'none' }).code.trim()
const check = (script, isRight) => {
  if (!isRight.test(script) || /\bimport\b|\bexport\b|<\/script/.test(script)) throw Error(`The inline script is not one call: ${script}`)
}

const { code } = transformSync(readFileSync('src/ui/prepaint.ts', 'utf8'), { loader: 'ts', target: 'es2022' })
const script = minify(`${code.trim().replace('export function prepaint', ';(function')})(document.currentScript.previousElementSibling)`)
check(script, /^\(function\(/)
put('ui/prepaintScript', script)
put('server/bannerScriptHash', `sha256-${createHash('sha256').update(script).digest('base64')}`)
writeFileSync('dist/ui/prepaint.txt', script)

const { outputFiles } = buildSync({
  entryPoints: ['src/gate/earlyDefaults.ts'],
  bundle: true,
  write: false,
  minify: true,
  format: 'iife',
  globalName: 'early',
  target: 'es2022',
  legalComments: 'none',
})
const defaults = `(consent,regime,hasSignal)=>{${outputFiles[0].text.trim()}early.earlyDefaults(consent,regime,hasSignal)}`
check(defaults, /^\(consent,regime,hasSignal\)=>\{/)
put('gate/defaultsScript', defaults)
writeFileSync('dist/gate/defaults.txt', defaults)
