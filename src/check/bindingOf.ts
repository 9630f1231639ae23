import type { Identifier, Node } from 'typescript'
import type { TypeScript } from '../tools/loadTypeScript.js'
import { type Binding, bindingsIn } from './bindingsIn.js'

/** What a name is bound to where it stands, by the scopes around it; undefined for a global. */
export function bindingOf(ts: TypeScript, name: Identifier): Binding | undefined {
  for (let scope: Node = name.parent; scope; scope = scope.parent) {
    const binding = bindingsIn(ts, scope).get(name.text)
    if (binding) return binding
  }
  return undefined
}
