import type { ServiceProvider, StoredItem } from '../core/ConsentDeclaration.js'
import type { vendorMessages } from './locales/en.js'

type Purpose = keyof typeof vendorMessages

/** A stored item of a vendor, whose purpose is a text that every language has. */
export interface VendorItem extends Omit<StoredItem, 'purpose' | 'name'> {
  /** As the service declares it, with `*` for what depends on the site's own id: `ph_*_posthog`. */
  readonly name: string
  readonly purpose: Extract<Purpose, `item${string}`>
}

/** What the preferences and the cookie policy page show of a vendor, and nothing else needs. */
export interface VendorFacts {
  readonly purpose: Extract<Purpose, `service${string}`>
  /** Absent where it runs on the site itself. */
  readonly provider?: ServiceProvider
  /**
   * What is known of each stored item that the service declares; those with a `domain` are the vendor's own, which no
   * script of the site can see or delete, and are shown beside.
   */
  readonly items?: readonly VendorItem[]
}
