import { afterEach } from 'vitest'

// each test has a page of its own, on which the package has done nothing yet
afterEach(() => {
  for (const name of ['consentKitPage', 'consentKitHeld']) Reflect.deleteProperty(globalThis, name)
})
