import { vendorAccounts } from '../core/vendorAccounts.js'
import type { Recognised } from './Recognised.js'
import { type VendorOption, vendorSamples } from './vendorSamples.js'

/** Whether a vendor's option can be this. */
export function isRightOption(vendor: string, option: string, value: VendorOption): boolean {
  const account = vendorAccounts[vendor]
  return value === true || (account?.option === option ? account.pattern.test(value) : value !== '')
}

/** A vendor with the options that were seen of it, as far as they can be right; what it needs beside is a placeholder. */
export function completeOptions(vendor: string, seen: Readonly<Record<string, VendorOption>>, evidence: readonly string[]): Recognised {
  const options = vendorSamples().get(vendor)?.options ?? {}
  const right = Object.fromEntries(Object.entries(seen).filter(([option, value]) => isRightOption(vendor, option, value)))
  return { vendor, options: { ...options, ...right }, missing: Object.keys(options).filter((option) => !(option in right)), evidence }
}
