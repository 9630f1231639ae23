import { own } from '../core/own.js'
import { vendorAccounts } from '../core/vendorAccounts.js'

/** A vendor's service as the code of a declaration, with `…` for the site's own id. */
export function serviceCode(vendor: string): string {
  const account = own(vendorAccounts, vendor)
  return `${vendor}(${account ? `{ ${account.option}: '…' }` : ''})`
}
