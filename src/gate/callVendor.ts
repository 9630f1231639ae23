import type { VendorCall } from '../core/ConsentDeclaration.js'

/**
 * Makes one vendor call.
 *
 * @returns false where the page has no such function: the vendor is not there
 * @throws whatever the vendor's function throws
 */
export function callVendor([path, ...args]: VendorCall): boolean {
  let owner: unknown
  let target: unknown = globalThis
  for (const key of path.split('.')) {
    owner = target
    target = (owner as Record<string, unknown> | null | undefined)?.[key]
  }
  if (typeof target !== 'function') return false
  target.apply(owner, args)
  return true
}
