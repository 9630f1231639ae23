/** So many vendors, each with a script of its own and calls that wait for it; the page has what they call. */
export const declareVendors = (count) => ({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { analytics: {}, marketing: {} },
  services: Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `vendor${index}`,
      {
        category: index % 2 ? 'analytics' : 'marketing',
        label: `Vendor ${index}`,
        script: { src: `data:text/javascript,window.vendor${index}.loaded=true` },
        stub: { name: `vendor${index}`, queue: 'queue' },
        hold: [[`vendor${index}`, 'consent', 'default', 'denied']],
        start: [[`vendor${index}`, 'consent', 'update', 'granted'], ['beginVendor']],
        items: [{ name: `_v${index}`, duration: '1 year', purpose: 'Tells one visitor from another.' }],
      },
    ]),
  ),
})
