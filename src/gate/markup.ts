import type { ConsentStore } from '../core/createConsentStore.js'
import { runScript } from './runScript.js'
import type { GateOptions } from './startGate.js'
import { tellFailure } from './tellFailure.js'
import { trustAddress, trustText } from './trust.js'

/** What stands under another name until it is allowed. */
const addresses = ['src', 'srcset', 'href', 'poster', 'data']
const inert = 'text/plain'

const conditionOf = (element: Element) =>
  element
    .getAttribute('data-consent')
    ?.split(/[\s,]+/)
    .filter(Boolean) ?? []

/**
 * Makes what gates the marked elements of a root: scripts run, in their order, once they are allowed, and never again;
 * addresses are put in place while they are allowed; the content of a template stands behind it while it is.
 *
 * @returns a function that looks at all of them again
 */
export function createMarkup(root: ParentNode, store: ConsentStore, { nonce, onError }: GateOptions): () => void {
  const { categories, services } = store.consent
  const shown = new Map<Element, readonly ChildNode[]>()
  const told = new Set<Element>()
  const taken = new Set<Element>()
  let turn = Promise.resolve()

  const isAllowed = (element: Element) => store.allows({ all: conditionOf(element) })

  /** Says once of an element whose condition names nothing that exists that it will never be allowed. */
  function check(element: Element) {
    if (told.has(element)) return
    told.add(element)
    const ids = conditionOf(element)
    const unknown = ids.find((id) => !Object.hasOwn(categories, id) && !Object.hasOwn(services, id))
    const problem = unknown ? `"${unknown}" is no category or service of the declaration` : ids.length ? '' : 'it names no category or service'
    if (problem) tellFailure(onError, { all: ids }, 'load', Error(`<${element.localName} data-consent="${ids.join(' ')}"> stays gated: ${problem}`))
  }

  async function run(waiting: HTMLScriptElement) {
    // it may have gone, or been denied, while it waited for those before it
    if (!waiting.isConnected || !isAllowed(waiting)) return void taken.delete(waiting)
    const script = document.createElement('script')
    for (const { name, value } of waiting.attributes)
      if (!['type', 'src', 'data-src', 'data-type', 'data-consent', 'nonce'].includes(name)) script.setAttribute(name, value)
    const { type } = waiting.dataset
    if (type) script.type = type
    const given = waiting.nonce || nonce
    if (given) script.nonce = given
    const address = waiting.dataset.src ?? waiting.getAttribute('src')
    const isAsync = waiting.hasAttribute('async')
    script.async = isAsync
    const insert = () => waiting.replaceWith(script)
    if (!address) {
      script.text = trustText(waiting.text)
      return insert()
    }
    script.src = trustAddress(address)
    const done = runScript(script, insert).catch((cause) => tellFailure(onError, { all: conditionOf(waiting) }, 'load', cause))
    if (!isAsync) await done
  }

  function fill(template: HTMLTemplateElement) {
    const content = document.importNode(template.content, true)
    // they wait their turn with all the others
    for (const script of content.querySelectorAll('script')) {
      if (script.type === inert) continue
      if (script.type) script.dataset.type = script.type
      script.type = inert
      script.dataset.consent = template.dataset.consent
    }
    shown.set(template, [...content.childNodes])
    template.after(content)
  }

  function empty(template: HTMLTemplateElement) {
    for (const node of shown.get(template) ?? []) node.remove()
    shown.delete(template)
  }

  function open(element: Element) {
    for (const name of addresses) {
      const address = element.getAttribute(`data-${name}`)
      if (address === null) continue
      element.removeAttribute(`data-${name}`)
      element.setAttribute(name, address)
      shown.set(element, [])
    }
  }

  function close(element: Element) {
    // a frame stays what it shows when it only loses its address
    const shows = element.getAttribute('src')
    if (element.localName === 'iframe') element.setAttribute('src', 'about:blank')
    for (const name of addresses) {
      const address = name === 'src' ? shows : element.getAttribute(name)
      if (address === null) continue
      element.setAttribute(`data-${name}`, address)
      element.removeAttribute(name)
    }
    shown.delete(element)
  }

  function update() {
    let isAgain = false
    for (const element of root.querySelectorAll('[data-consent]')) {
      check(element)
      if (element instanceof HTMLScriptElement) {
        if (element.type !== inert || taken.has(element) || !isAllowed(element)) continue
        taken.add(element)
        turn = turn.then(() => run(element)).catch((cause) => tellFailure(onError, { all: conditionOf(element) }, 'load', cause))
      } else if (isAllowed(element) === shown.has(element)) continue
      else if (!(element instanceof HTMLTemplateElement)) shown.has(element) ? close(element) : open(element)
      else if (shown.has(element)) empty(element)
      else {
        fill(element)
        isAgain = true
      }
    }
    // what a template has brought may be marked itself
    if (isAgain) update()
  }
  return update
}
