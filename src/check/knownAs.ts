import type { Identifier, Node } from 'typescript'
import { own } from '../core/own.js'
import { unwrap } from '../tools/unwrap.js'
import { bindingOf } from './bindingOf.js'
import { definitionOf } from './definitionOf.js'
import type { Known } from './Known.js'
import { knownGlobals } from './knownGlobals.js'
import { knownModules, knownResponse } from './knownModules.js'
import { memberName } from './memberName.js'
import { moduleName } from './moduleName.js'
import type { Sources } from './Sources.js'

// what a cycle of names would never end at
const deepest = 20

/** What an expression is known to be, by its syntax alone: by the imports and constants that it comes from. */
export function knownAs(sources: Sources, node: Node, depth = 0): Known | undefined {
  const { ts } = sources
  const inner = unwrap(ts, node)
  if (depth > deepest) return undefined
  const of = (each: Node) => knownAs(sources, each, depth + 1)
  if (ts.isIdentifier(inner)) return nameKnownAs(sources, inner, depth)
  if (ts.isPropertyAccessExpression(inner) || ts.isElementAccessExpression(inner)) {
    const name = memberName(ts, inner)
    return name === undefined ? undefined : own(of(inner.expression)?.members ?? {}, name)
  }
  if (ts.isConditionalExpression(inner)) return of(inner.whenTrue) ?? of(inner.whenFalse)
  if (ts.isBinaryExpression(inner)) return of(inner.right) ?? of(inner.left)
  if (ts.isNewExpression(inner)) return of(inner.expression)?.result
  if (!ts.isCallExpression(inner)) return undefined
  const module = moduleName(ts, inner)
  return module === undefined ? of(inner.expression)?.result : exportKnownAs(module, '*')
}

function nameKnownAs(sources: Sources, name: Identifier, depth: number): Known | undefined {
  const binding = bindingOf(sources.ts, name)
  // a server's response comes in by many ways, and has one of two names
  const usual = /^res(ponse)?$/.test(name.text) ? knownResponse : undefined
  switch (binding?.type) {
    case undefined:
      return own(knownGlobals, name.text)
    case 'value': {
      const value = knownAs(sources, binding.value, depth + 1)
      return binding.path.reduce<Known | undefined>((known, step) => own(known?.members ?? {}, step), value) ?? usual
    }
    case 'import': {
      const known = exportKnownAs(binding.module, binding.name)
      if (known) return known
      const definition = definitionOf(sources, name)
      return definition && definition !== name ? knownAs(sources, definition, depth + 1) : undefined
    }
    case 'parameter':
      return /\bNextResponse\b/.test(binding.declared?.getText() ?? '') ? knownResponse : usual
    default:
      return usual
  }
}

function exportKnownAs(module: string, name: string): Known | undefined {
  const exports = own(knownModules, module)
  // what a module of CommonJS exports comes as its default, or as itself
  return exports && name === '*' ? { ...exports.default, members: { ...exports.default?.members, ...exports } } : own(exports ?? {}, name)
}
