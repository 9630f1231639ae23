import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
import '@c15t/react/styles.css'
import { c15tOptions } from '../site/c15tOptions'

export function Consent({ children }) {
  return (
    <ConsentManagerProvider options={c15tOptions}>
      <ConsentBanner />
      <ConsentDialog />
      {children}
    </ConsentManagerProvider>
  )
}
