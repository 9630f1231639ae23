// Makes src/ui/prepaint.ts into the constant text of the inline script, and writes that into dist.
import { readFileSync, writeFileSync } from 'node:fs'
import { transformSync } from 'esbuild'

const { code } = transformSync(readFileSync('src/ui/prepaint.ts', 'utf8'), { loader: 'ts', target: 'es2022' })
const call = `${code.trim().replace('export function prepaint', ';(function')})(document.currentScript.previousElementSibling)`
const script = transformSync(call, { minify: true, target: 'es2022', legalComments: 'none' }).code.trim()
if (!script.startsWith('(function(') || /import|export|<\/script/.test(script)) throw Error(`The inline script is not one call: ${script}`)
writeFileSync('dist/ui/prepaint.txt', script)
writeFileSync('dist/ui/prepaintScript.js', `const prepaintScript = ${JSON.stringify(script)};\nexport {\n  prepaintScript\n};\n`)
