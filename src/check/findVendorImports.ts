import type { ExportDeclaration, ImportDeclaration, Node, SourceFile } from 'typescript'
import { own } from '../core/own.js'
import { moduleName } from './moduleName.js'
import type { Sources } from './Sources.js'
import { type VendorPackage, vendorPackages } from './vendorPackages.js'

/** A place in the code that takes in a vendor's package. */
export interface VendorImport {
  /** Its id in the catalogue: `posthog`. */
  readonly vendor: string
  /** As it is imported: `posthog-js/react`. */
  readonly module: string
  readonly node: Node
}

/** The vendors of the catalogue whose packages a file imports, each once; what is imported as a type alone runs nothing. */
export function findVendorImports({ ts }: Sources, source: SourceFile): readonly VendorImport[] {
  const found = new Map<string, VendorImport>()
  const add = (vendor: string, module: string, node: Node) => {
    if (!found.has(vendor)) found.set(vendor, { vendor, module, node })
  }
  /** Packages that are taken in whole, and whose vendor depends on what is used of them. */
  const whole = new Map<string, Readonly<Record<string, string>>>()
  visit(source)
  if (whole.size) visitNames(source)
  return [...found.values()]

  function visit(node: Node): void {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) readDeclaration(node)
    else addWhole(moduleName(ts, node), node)
    ts.forEachChild(node, visit)
  }

  function readDeclaration(node: ImportDeclaration | ExportDeclaration) {
    const module = node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined
    const vendor = module === undefined ? undefined : packageOf(module)
    if (module === undefined || !vendor) return
    const clause = ts.isImportDeclaration(node) ? node.importClause : node
    const bindings = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause
    const names = bindings && (ts.isNamedImports(bindings) || ts.isNamedExports(bindings)) ? [...bindings.elements] : undefined
    const isDefault = ts.isImportDeclaration(node) && !!node.importClause?.name
    if (clause?.isTypeOnly || (!isDefault && names?.length && names.every((each) => each.isTypeOnly))) return
    if (typeof vendor === 'string' || !names) return addWhole(module, node)
    for (const each of names) {
      const meant = each.isTypeOnly ? undefined : own(vendor, (each.propertyName ?? each.name).text)
      if (meant) add(meant, module, node)
    }
  }

  function addWhole(module: string | undefined, node: Node): void {
    const vendor = module === undefined ? undefined : packageOf(module)
    if (module === undefined || !vendor) return
    if (typeof vendor === 'string') add(vendor, module, node)
    else whole.set(module, vendor)
  }

  function visitNames(node: Node): void {
    const name = ts.isPropertyAccessExpression(node) ? node.name : ts.isBindingElement(node) ? (node.propertyName ?? node.name) : undefined
    if (name && ts.isIdentifier(name))
      for (const [module, vendors] of whole) {
        const vendor = own(vendors, name.text)
        if (vendor) add(vendor, module, node)
      }
    ts.forEachChild(node, visitNames)
  }
}

/** What a module's package is, or that of the longest path above it. */
function packageOf(module: string): VendorPackage | undefined {
  const parts = module.split('/')
  for (let length = parts.length; length; length--) {
    const vendor = own(vendorPackages, parts.slice(0, length).join('/'))
    if (vendor) return vendor
  }
  return undefined
}
