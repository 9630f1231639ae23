import type { Node, SourceFile } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { catalogueHosts } from './catalogueHosts.js'
import { coversHost } from './coversHost.js'

/**
 * The addresses of the catalogue's vendors that stand in a script as a text, as vendors' own snippets have them. Any other
 * address there may be one that nothing loads.
 */
export function findVendorAddresses(ts: TypeScript, source: SourceFile): readonly string[] {
  const found = new Set<string>()
  visit(source)
  return [...found]

  function visit(node: Node): void {
    if (ts.isStringLiteralLike(node)) {
      const address = node.text.replace(/^\/\//, 'https://')
      if (catalogueHosts.some(({ hosts }) => hosts.some((host) => coversHost(host, address)))) found.add(address)
    }
    ts.forEachChild(node, visit)
  }
}
