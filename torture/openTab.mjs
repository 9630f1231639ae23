import { loadCore } from './loadCore.mjs'

/**
 * Opens a page with the built package's store in a tab of a browser.
 *
 * @param {{ jar: object, clock: object, channels: Set<object> }} browser `channels`: the open channels of all of its tabs.
 * @param consent The declaration of that page.
 */
export function openTab({ jar, clock, channels }, consent) {
  const [window, document] = [new EventTarget(), new EventTarget()]
  Object.defineProperty(document, 'cookie', { get: jar.read, set: jar.write })
  const location = { protocol: 'https:', hostname: 'www.example.com', pathname: '/shop/' }
  const messages = []
  const uncaught = []
  const mine = new Set()

  class BroadcastChannel {
    constructor(name) {
      this.name = name
      channels.add(this)
      mine.add(this)
    }

    postMessage() {
      for (const each of channels) if (each !== this && each.name === this.name) each.receive()
    }

    receive() {
      messages.push(this)
    }

    close() {
      channels.delete(this)
      mine.delete(this)
    }
  }

  const core = loadCore({
    document,
    window,
    navigator: {},
    location,
    addEventListener: window.addEventListener.bind(window),
    BroadcastChannel,
    setTimeout: () => 0,
    queueMicrotask(task) {
      try {
        task()
      } catch (error) {
        uncaught.push(error)
      }
    },
    Date: clock.Date,
  })
  const cookies = core.cookieStorage(consent)
  let retrying
  const failure = Error('the app fails')
  const fail = () => {
    throw failure
  }
  const store = core.createConsentStore(consent, {
    storage: {
      ...cookies,
      retry(text) {
        retrying = cookies.retry(text)
        return retrying
      },
    },
    onAnswer: fail,
    onError: fail,
  })
  let heard = store.get()
  const stops = [
    fail,
    () => {
      heard = store.get()
    },
  ].map(store.subscribe)

  return {
    store,
    window,
    /** What a listener knows that came after one that throws. */
    heard: () => heard,
    /** What nobody caught, except what the app itself threw. */
    uncaught: () => uncaught.filter((error) => error !== failure),
    /** Waits for what the last act tries again. */
    async settle() {
      while (retrying) {
        const one = retrying
        await one.catch(() => {})
        // what waits for it comes after
        await new Promise((resolve) => setImmediate(resolve))
        if (one === retrying) retrying = undefined
      }
    },
    /** Delivers what other tabs have said, and tells whether they have said anything. */
    deliver() {
      const heard = messages.splice(0).filter((channel) => mine.has(channel))
      for (const channel of heard) channel.onmessage()
      return heard.length > 0
    },
    close() {
      for (const stop of stops) stop()
      for (const channel of mine) channel.close()
    },
  }
}
