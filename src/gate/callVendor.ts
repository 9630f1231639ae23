import type { Json, VendorCall } from '../core/ConsentDeclaration.js'
import { callPresent } from './callPresent.js'

type Owner = Record<string, unknown> | null | undefined

const find = (path: string): unknown => path.split('.').reduce<unknown>((owner, key) => (owner as Owner)?.[key], globalThis)

/** Puts what is no JSON in the place of what stands for it. */
function fill(argument: Json): unknown {
  if (argument === '{date}') return new Date()
  if (argument === '{time}') return Date.now()
  if (typeof argument === 'string') {
    const [, path] = /^\{window\.([\w.]+)\}$/.exec(argument) ?? []
    return path ? find(path) : argument
  }
  // lists hold nothing but data; a copy, because vendors write into what they are given
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return structuredClone(argument)
  return Object.fromEntries(Object.entries(argument).map(([key, value]) => [key, fill(value)]))
}

/**
 * Makes one vendor call, whatever it may be.
 *
 * @returns false where the page has nothing to call, or nothing on which a property could be set
 * @throws whatever the vendor's function throws
 */
export function callVendor([path, ...given]: VendorCall): boolean {
  const args = given.map(fill)
  const [, target, name] = /^([^=]+)=(?:new (.+))?$/.exec(path) ?? []
  if (!target) return callPresent([path, ...(args as Json[])])
  const key = target.slice(target.lastIndexOf('.') + 1)
  const owner = key === target ? globalThis : find(target.slice(0, -key.length - 1))
  const Class = name ? find(name) : undefined
  if (!owner || (name && typeof Class !== 'function')) return false
  ;(owner as Record<string, unknown>)[key] = Class ? new (Class as new (...all: unknown[]) => unknown)(...args) : args[0]
  return true
}
