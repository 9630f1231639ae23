import type { VendorCall } from '../core/ConsentDeclaration.js'

/**
 * Makes a vendor call whose function the page has.
 *
 * @param onFound Called before it is made.
 * @returns false where it has none: the vendor is not there, or the call sets something instead
 * @throws whatever the vendor's function throws
 */
export function callPresent([path, ...args]: VendorCall, onFound?: () => void): boolean {
  let owner: unknown
  let target: unknown = globalThis
  for (const key of path.split('.')) {
    owner = target
    target = (owner as Record<string, unknown> | null | undefined)?.[key]
  }
  if (typeof target !== 'function') return false
  onFound?.()
  target.apply(owner, args)
  return true
}
