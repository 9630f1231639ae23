import type { VendorOption } from './vendorSamples.js'

/** A vendor of the catalogue that was recognised on a site. */
export interface Recognised {
  /** Its function in `consent-kit/services`. */
  readonly vendor: string
  /** What to call that function with: all that it needs, and what else was seen. */
  readonly options: Readonly<Record<string, VendorOption>>
  /** The options that were not seen anywhere, and are placeholders. */
  readonly missing: readonly string[]
  /** What it was recognised by: names of stored items, origins and addresses. */
  readonly evidence: readonly string[]
}
