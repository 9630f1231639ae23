'use client'

import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/nextjs'
import { c15tOptions } from '../../site/c15tOptions'

export function ConsentManager({ children }) {
  return (
    <ConsentManagerProvider options={c15tOptions}>
      <ConsentBanner />
      <ConsentDialog />
      {children}
    </ConsentManagerProvider>
  )
}
