'use client'

import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/nextjs'

// without a backend of theirs: a hosted one costs a request more before the banner
const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
  scripts: [{ id: 'counter', src: '/busy.js', category: 'measurement' }],
}

export function ConsentManager({ children }) {
  return (
    <ConsentManagerProvider options={options}>
      <ConsentBanner />
      <ConsentDialog />
      {children}
    </ConsentManagerProvider>
  )
}
