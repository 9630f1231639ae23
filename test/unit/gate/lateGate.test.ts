import { expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import type { ServiceDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { createConsentStore } from '../../../src/core/createConsentStore.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import { startGate } from '../../../src/gate/startGate.js'
import { memoryStorage } from '../helpers/memoryStorage.js'

const network = vi.hoisted(() => ({ requests: 0, isDown: false }))

vi.mock('../../../src/gate/lateGate.js', () => ({
  get runGate() {
    network.requests++
    if (network.isDown) throw Error('offline')
    return () => () => {}
  },
}))

const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 60))
  await vi.dynamicImportSettled()
}

function open(services: Readonly<Record<string, ServiceDeclaration<'analytics' | 'essential'>>>) {
  network.requests = 0
  const store = createConsentStore(defineConsent({ categories: { analytics: {} }, services }), { storage: memoryStorage() })
  const errors: string[] = []
  const stop = startGate(store, { onError: (error) => errors.push(error.message) })
  return { store, errors, stop }
}

it('the code that runs services is asked for when something is answered, and once', async () => {
  const { store, stop } = open({ a: { category: 'analytics' }, session: { category: 'essential', items: [{ name: 'sid' }] } })
  await settled()
  expect(network.requests).toBe(0)
  store.rejectAll()
  await settled()
  store.acceptAll()
  await settled()
  expect(network.requests).toBe(1)
  stop()
})

it('it is asked for at once where something essential has a script', async () => {
  const { stop } = open({ pay: { category: 'essential', script: { src: '/pay.js' } } })
  await settled()
  expect(network.requests).toBe(1)
  stop()
})

it('where it cannot be had, that is told, and the next change asks again', async () => {
  network.isDown = true
  const { store, errors, stop } = open({ a: { category: 'analytics' } })
  store.acceptAll()
  await settled()
  expect(errors).toEqual([expect.stringContaining('"gate" failed (load): offline')])
  network.isDown = false
  store.rejectAll()
  await settled()
  expect(network.requests).toBe(2)
  expect(errors).toHaveLength(1)
  stop()
})
