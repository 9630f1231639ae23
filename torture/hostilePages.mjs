import { hiddenNames } from '../dist/audit/blockedNames.js'

/**
 * @typedef {object} HostilePage
 * @property {() => void} [before] Run in the page before anything else.
 * @property {string} [markup] What stands before the banner.
 * @property {unknown} [given] The argument of `before`.
 * @property {boolean} [keepsNothing] Whether no cookie can be kept there, or read.
 * @property {boolean} [hidesBanner] Whether the banner is taken away.
 * @property {RegExp} [complaint] What may be thrown there by others.
 */

const images = (...names) => ({ markup: names.map((name) => `<img name="${name}" alt="">`).join('') })
const links = (...ids) => ({ markup: ids.map((id) => `<a id="${id}" href="accept-all:">x</a>`).join('') })

/** Takes what matches out of the page as soon as it is there, as a block list does. */
function takeOut(selector) {
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(selector)) element.remove()
  }).observe(document, { childList: true, subtree: true })
}

/** @type {Readonly<Record<string, HostilePage>>} */
export const hostilePages = {
  'names of block lists removed': { before: takeOut, given: hiddenNames.flatMap((name) => [`#${name}`, `.${name}`]).join() },
  'the banner itself removed': { before: takeOut, given: '[data-consent-kit="banner"]', hidesBanner: true },
  'cookies and storage that throw': {
    keepsNothing: true,
    before: () => {
      const fail = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: fail, set: fail })
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) Object.defineProperty(window, name, { configurable: true, get: fail })
    },
  },
  'cookies that are dropped': {
    keepsNothing: true,
    before: () => {
      Object.defineProperty(Document.prototype, 'cookie', { configurable: true, get: () => '', set() {} })
    },
  },
  'cookies that are no text': {
    keepsNothing: true,
    before: () => {
      const values = [null, undefined, 42, {}, [], Symbol.iterator, () => 'consent=']
      let turn = 0
      Object.defineProperty(document, 'cookie', { configurable: true, get: () => values[turn++ % values.length], set() {} })
    },
  },
  'cookies in a jar of the page': {
    keepsNothing: true,
    before: () => {
      const jar = new Map()
      Object.defineProperty(document, 'cookie', {
        configurable: true,
        get: () => [...jar].map((pair) => pair.join('=')).join('; '),
        set(line) {
          const [, name, value] = /^([^=]*)=([^;]*)/.exec(line) ?? []
          if (/max-age=0|expires=[^;]*19\d\d/i.test(line)) jar.delete(name)
          else jar.set(name, value)
        },
      })
    },
  },
  'a function on Object.prototype': {
    before: () => {
      Object.prototype.extend = () => {}
    },
  },
  'texts on Object.prototype': {
    before: () => {
      Object.assign(Object.prototype, { theme: 'dark', evil: 'x', '': 'y' })
    },
  },
  'the ids of what is asked on Object.prototype': {
    before: () => {
      const answers = { helpdesk: true, counter: true, pixel: true, functional: true, analytics: true, marketing: true, essential: true }
      Object.assign(Object.prototype, { ...answers, choice: true, choices: answers, since: 30_000, terms: answers, time: '2099-01-01T00:00:00.000Z' })
    },
  },
  'options on Object.prototype': {
    before: () => {
      const choices = { helpdesk: true, counter: true, pixel: true }
      const terms = Object.fromEntries(Object.keys(choices).map((id) => [id, { revision: 0, since: 0 }]))
      const record = { time: new Date().toISOString(), act: 'accept-all', choices, terms }
      const calls = [['site.acceptAll']]
      Object.assign(Object.prototype, { regime: 'opt-out', record, any: ['essential'], all: ['essential'], hold: calls, start: calls, grant: calls })
      Object.assign(Object.prototype, { when: 'always', script: { src: '/vendor/pixel.js' }, attributes: { onload: 'site.acceptAll()' }, before: calls })
    },
  },
  "a record under the cookie's name on Object.prototype": {
    keepsNothing: true,
    before: () => {
      Object.prototype.consent = `v1/${new Date().toISOString()}/accept-all/yes:helpdesk.counter.pixel/no:/end`
    },
  },
  'methods on Array.prototype': {
    before: () => {
      Array.prototype.last = function () {
        return this.at(-1)
      }
      Array.prototype.toJSON = function () {
        return `[${this.length}]`
      }
    },
  },
  'an image named cookie': { ...images('cookie'), keepsNothing: true },
  'an image named currentScript': images('currentScript'),
  'an image named prerendering': images('prerendering'),
  'images with other names that a page reads': images('activeElement', 'head', 'body', 'referrer', 'documentElement', 'scripts', 'consent'),
  'a link with the id consentKitWish': links('consentKitWish'),
  'a link with the id consentKitPage': links('consentKitPage'),
  'a link with the id consentKitHeld': links('consentKitHeld'),
  'links with other ids that a page reads': links('cookieStore', 'trustedTypes', 'consent', 'navigation', 'scheduler'),
  'buttons and surfaces that are not ours': {
    markup: `<section data-consent-kit="banner" data-early="[]"><button id="fake" data-consent-action="accept-all">Win</button></section>
<dialog data-consent-kit="preferences" open><form data-consent-kit="preferences-form"><input type="checkbox" role="switch" name="analytics" checked></form></dialog>
<p class="consentkit-status">All allowed</p>
<script type="text/plain" data-consent="analytics">window.ran = ['markup']</script>
<script type="text/plain" data-consent="constructor">window.ran = ['constructor']</script>
<img alt="" data-consent="marketing" data-src="/vendor/pixel.js"><iframe title="x" data-consent="__proto__" data-src="/vendor/pixel.js"></iframe>`,
  },
  "names of inputs in the banner's form": {
    complaint: /Minified React error #418/,
    before: () => {
      const names = ['attributes', 'closest', 'parentNode', 'nodeName', 'hidden', 'action', 'method', 'submit', 'children', 'querySelectorAll']
      new MutationObserver((_, observer) => {
        const form = document.querySelector('form[action="/api/consent"]')
        if (!form) return
        observer.disconnect()
        for (const name of names) form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }))
      }).observe(document, { childList: true, subtree: true })
    },
  },
}
