import { Banner, ConsentProvider, defineConsent, PreferencesButton, PreferencesForm, PreferencesModal, useConsent } from 'consent-kit'
import { createRoot } from 'react-dom/client'

const { declaration, messages, layout, hasForm } = JSON.parse(document.querySelector('#given').textContent)

const Status = () => <output data-watch="status">{useConsent().status}</output>

createRoot(document.querySelector('#root')).render(
  <ConsentProvider consent={defineConsent(declaration)} messages={messages}>
    <main>
      <h1>A page</h1>
      <Status />
      {hasForm && <PreferencesForm />}
    </main>
    <footer>
      <PreferencesButton />
    </footer>
    <Banner layout={layout} />
    <PreferencesModal />
  </ConsentProvider>,
)
