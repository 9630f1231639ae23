/** How a vendor calls the id that its sites have there, what it looks like, and how to get hold of it. */
export interface VendorAccount {
  readonly option: string
  readonly pattern: RegExp
  readonly what: string
}

/** The ids that the vendors of `consent-kit/services` take; a vendor without one is not here. */
export const vendorAccounts: Readonly<Record<string, VendorAccount>> = {
  googleAnalytics: { option: 'id', pattern: /^G-[A-Z0-9]{4,}$/, what: 'the measurement ID of a GA4 property, such as "G-1A2B3C4D"' },
  metaPixel: { option: 'id', pattern: /^\d{10,20}$/, what: 'a Meta pixel\'s id, such as "123456789012345"' },
  posthog: { option: 'key', pattern: /^phc_\w+$/, what: 'a PostHog project API key, such as "phc_…"' },
}
