import type { ConsentStore } from '../core/createConsentStore.js'
import { pageState } from './pageState.js'
import { runScript } from './runScript.js'
import type { GateOptions } from './startGate.js'
import { tellFailure } from './tellFailure.js'
import { trustAddress, trustText } from './trust.js'

/** A marked element, which keeps what was done with it: another gate of the page must find it done. */
type Marked = Element & {
  /** A script whose turn has come, or something whose mark was found wrong. */
  consentTaken?: boolean
  /** What shows what it holds back; of a template, the nodes before and behind that. */
  consentShown?: true | readonly [start: ChildNode, end: ChildNode]
}

/** What stands under another name until it is allowed. */
const addresses = ['src', 'srcset', 'href', 'poster', 'data']
const inert = 'text/plain'
/** The types of a script that a browser runs, and so says of when it has: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const runs = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i

const isScript = (element: Marked): element is Marked & HTMLScriptElement => element instanceof HTMLScriptElement

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
  const { opened } = pageState()
  let turn = Promise.resolve()

  const isAllowed = (element: Element) => store.allows({ all: conditionOf(element) })
  const fail = (element: Element, cause: unknown) => tellFailure(onError, { all: conditionOf(element) }, 'load', cause)

  /** Says of an element whose condition names nothing that exists that it will never be allowed. */
  function hasFault(element: Marked) {
    const ids = conditionOf(element)
    const unknown = ids.find((id) => !Object.hasOwn(categories, id) && !Object.hasOwn(services, id))
    const problem = unknown ? `"${unknown}" is no category or service of the declaration` : ids.length ? '' : 'it names no category or service'
    if (problem && !element.consentTaken) {
      element.consentTaken = true
      fail(element, Error(`<${element.localName} data-consent="${ids.join(' ')}"> stays gated: ${problem}`))
    }
    return !!problem
  }

  async function run(waiting: HTMLScriptElement & Marked) {
    // it may have gone, or been denied, while it waited for those before it
    if (!waiting.isConnected || !isAllowed(waiting)) {
      waiting.consentTaken = false
      return
    }
    const script = document.createElement('script')
    for (const { name, value } of waiting.attributes)
      if (!['type', 'src', 'data-src', 'data-type', 'data-consent', 'nonce'].includes(name)) script.setAttribute(name, value)
    const { type = '' } = waiting.dataset
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
    const done = runScript(script, insert).then(
      (thrown) => void (thrown && fail(waiting, thrown)),
      (cause) => fail(waiting, cause),
    )
    // of what a browser does not run, it does not say either that it has loaded
    if (!isAsync && !script.hasAttribute('nomodule') && runs.test(type)) await done
  }

  /** Before anything of it shows, so that what fails half way is closed as well. */
  function mark(element: Marked, shown: NonNullable<Marked['consentShown']>) {
    if (!element.consentShown) opened.add(new WeakRef(element))
    element.consentShown = shown
  }

  function fill(template: HTMLTemplateElement & Marked) {
    const content = document.importNode(template.content, true)
    // they wait their turn with all the others, and for what the template waits for as well
    for (const script of content.querySelectorAll('script')) {
      const { consent: own = '' } = script.dataset
      if (script.type === inert && !own) continue
      if (script.type && script.type !== inert) script.dataset.type = script.type
      script.type = inert
      script.dataset.consent = `${template.dataset.consent} ${own}`
    }
    const [start, end] = [document.createComment(''), document.createComment('')]
    content.prepend(start)
    content.append(end)
    mark(template, [start, end])
    template.after(content)
  }

  function empty(template: HTMLTemplateElement & Marked) {
    const [start, end] = template.consentShown as readonly [ChildNode, ChildNode]
    template.consentShown = undefined
    // somebody may have taken them apart
    const isWhole = start.parentNode === end.parentNode && start.compareDocumentPosition(end) & Node.DOCUMENT_POSITION_FOLLOWING
    while (isWhole && start.nextSibling !== end) start.nextSibling?.remove()
    start.remove()
    end.remove()
  }

  function open(element: Marked) {
    for (const name of addresses) {
      const address = element.getAttribute(`data-${name}`)
      if (address === null) continue
      mark(element, true)
      element.setAttribute(name, address)
      element.removeAttribute(`data-${name}`)
    }
  }

  function close(element: Marked) {
    // a frame stays what it shows when it only loses its address
    const shows = element.getAttribute('src')
    if (element.localName === 'iframe') element.setAttribute('src', 'about:blank')
    for (const name of addresses) {
      const address = name === 'src' ? shows : element.getAttribute(name)
      if (address === null) continue
      element.setAttribute(`data-${name}`, address)
      element.removeAttribute(name)
    }
    element.consentShown = undefined
  }

  /** Also what has been taken out of the page meanwhile, because it may come back. */
  function turnOffDenied() {
    for (const reference of opened) {
      const element: Marked | undefined = reference.deref()
      if (element?.consentShown && isAllowed(element)) continue
      opened.delete(reference)
      try {
        if (element?.consentShown) element instanceof HTMLTemplateElement ? empty(element) : close(element)
      } catch (cause) {
        fail(element as Marked, cause)
      }
    }
  }

  function turnOnAllowed() {
    let isAgain = false
    for (const element of root.querySelectorAll<Marked>('[data-consent]'))
      try {
        if (hasFault(element) || element.consentShown || !isAllowed(element)) continue
        if (isScript(element)) {
          if (element.type !== inert || element.consentTaken) continue
          element.consentTaken = true
          turn = turn.then(() => run(element)).catch((cause) => fail(element, cause))
        } else if (element instanceof HTMLTemplateElement) {
          fill(element)
          isAgain = true
        } else open(element)
      } catch (cause) {
        // such as an address that the page's policy of Trusted Types does not take
        fail(element, cause)
      }
    // what a template has brought may be marked itself
    if (isAgain) turnOnAllowed()
  }

  return () => {
    turnOffDenied()
    turnOnAllowed()
  }
}
