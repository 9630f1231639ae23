// Makes of dist/services what a browser's production bundle takes: the vendors without what only servers and development
// read, the hosts of the Content Security Policy and the id that the declaration's check looks at.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'

const left = new Set(['account', 'hosts'])
const nameOf = (property) => property.name?.text

/** Leaves the properties out of what a vendor's function returns, which is the object that names the vendor. */
const leaveOut = (context) => (file) => {
  const visit = (node) => {
    const isService = ts.isObjectLiteralExpression(node) && node.properties.some((property) => nameOf(property) === 'vendor')
    const kept = isService
      ? context.factory.createObjectLiteralExpression(
          node.properties.filter((property) => !left.has(nameOf(property))),
          true,
        )
      : node
    return ts.visitEachChild(kept, visit, context)
  }
  return ts.visitNode(file, visit)
}

mkdirSync('dist/services/lean', { recursive: true })
for (const name of readdirSync('dist/services').filter((each) => each.endsWith('.js'))) {
  const source = ts.createSourceFile(name, readFileSync(`dist/services/${name}`, 'utf8'), ts.ScriptTarget.ES2022, true)
  const { transformed } = ts.transform(source, [leaveOut])
  const printed = ts.createPrinter().printFile(transformed[0])
  // what was only needed for that
  const imports = /^import \{ (\w+) \} from .+\n/gm
  const body = printed.replace(imports, '')
  const text = printed.replace(imports, (line, imported) => (body.includes(imported) ? line : ''))
  if (/^\s*(account|hosts):/m.test(text)) throw Error(`dist/services/lean/${name} still has what browsers have no use for`)
  writeFileSync(`dist/services/lean/${name}`, text)
}
