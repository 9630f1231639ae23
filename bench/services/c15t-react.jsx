// it has no services: the same three categories, whatever is asked for
import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react'
import { createRoot } from 'react-dom/client'
import '@c15t/react/styles.css'

const options = { mode: 'offline', consentCategories: ['necessary', 'functionality', 'measurement', 'marketing'], overrides: { country: 'DE' } }

createRoot(document.querySelector('#root')).render(
  <ConsentManagerProvider options={options}>
    <ConsentBanner />
    <ConsentDialog />
  </ConsentManagerProvider>,
)
