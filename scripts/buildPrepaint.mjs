// Makes src/ui/prepaint.ts into the constant text of the inline script, and writes that and its hash into dist.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const { code } = transformSync(readFileSync('src/ui/prepaint.ts', 'utf8'), { loader: 'ts', target: 'es2022' })
const call = `${code.trim().replace('export function prepaint', ';(function')})(document.currentScript.previousElementSibling)`
const script = transformSync(call, { minify: true, target: 'es2022', legalComments: 'none' }).code.trim()
if (!script.startsWith('(function(') || /import|export|<\/script/.test(script)) throw Error(`The inline script is not one call: ${script}`)

const put = (path, value) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  writeFileSync(`dist/${path}.js`, `const ${name} = ${JSON.stringify(value)};\nexport {\n  ${name}\n};\n`)
}
put('ui/prepaintScript', script)
put('server/bannerScriptHash', `sha256-${createHash('sha256').update(script).digest('base64')}`)
writeFileSync('dist/ui/prepaint.txt', script)
