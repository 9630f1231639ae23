import { afterEach } from 'vitest'

// each test has a page of its own, on which the package has done nothing yet
afterEach(() => {
  if (typeof navigator === 'undefined') return
  for (const name of ['consentKitPage', 'consentKitHeld']) Reflect.deleteProperty(navigator, name)
})
