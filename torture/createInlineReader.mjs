import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'

const built = join(import.meta.dirname, '../dist/ui/prepaint.txt')
const globals = ['document', 'window', 'location', 'addEventListener', 'requestAnimationFrame', 'Date']
const entities = { '&quot;': '"', '&amp;': '&', '&lt;': '<', '&gt;': '>', '&#x27;': "'" }

/** What a server writes for the inline script, with wordings of which the ids can be read that it asks about. */
async function earlyData(consent) {
  const { createElement } = await import('react')
  const { renderToString } = await import('react-dom/server')
  const { Banner, ConsentProvider } = await import('../dist/index.js')
  const messages = { separator: '|', bannerTextAdded: '{services}' }
  const html = renderToString(createElement(ConsentProvider, { consent, messages }, createElement(Banner)))
  return /data-early="([^"]*)"/.exec(html)[1].replace(/&[#\w]+;/g, (entity) => entities[entity])
}

/**
 * The built inline script as a reader of cookies.
 *
 * @param consent A declaration in which each service, or category without services, has its id as its label.
 * @returns {Promise<(cookie: string) => { asked: readonly string[], answer: (choice: boolean) => string }>} of what
 * `document.cookie` holds, the ids that the banner asks about, and what it writes for an answer
 */
export async function createInlineReader(consent, clock) {
  const run = compileFunction(readFileSync(built, 'utf8'), globals)
  const early = await earlyData(consent)
  const [, , , questions, , [[text]]] = JSON.parse(early)
  return (cookie) => {
    const words = { nodeValue: text }
    const banner = { dataset: { early }, hidden: true, querySelectorAll: () => [{ firstChild: words }] }
    const document = { cookie, currentScript: { previousElementSibling: banner } }
    run(
      document,
      {},
      { protocol: 'https:' },
      () => {},
      (task) => task(),
      clock.Date,
    )
    return {
      asked: banner.hidden ? [] : words.nodeValue === text ? questions.map(([id]) => id) : words.nodeValue.split('|'),
      answer(choice) {
        const button = { dataset: { consentAction: choice ? 'accept-all' : 'reject-all' } }
        banner.onclick({ target: { closest: () => button } })
        return document.cookie.split(';')[0]
      },
    }
  }
}
