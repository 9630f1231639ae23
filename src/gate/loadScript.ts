import type { ServiceScript } from '../core/ConsentDeclaration.js'

type LoadedScript = HTMLScriptElement & { consentReady?: Promise<void> }

/**
 * Loads a script once a page, however often it is asked for; one that failed is taken out, so that the next call tries
 * again.
 *
 * @returns a promise that is rejected where the script cannot be fetched, or throws while it is first run
 */
export function loadScript({ src, async = true, attributes = {} }: ServiceScript, nonce?: string): Promise<void> {
  for (const { consentReady, attributes: given } of document.scripts as unknown as Iterable<LoadedScript>)
    if (consentReady && given.getNamedItem('src')?.value === src) return consentReady
  const script: LoadedScript = document.createElement('script')
  for (const name in attributes) script.setAttribute(name, attributes[name] as string)
  if (nonce) script.nonce = nonce
  script.async = async
  script.src = src
  script.consentReady = new Promise((resolve, reject) => {
    let problem: unknown
    const notice = (event: ErrorEvent) => {
      if (event.filename === script.src) problem = event.error ?? event.message
    }
    addEventListener('error', notice)
    script.onload = script.onerror = (event) => {
      removeEventListener('error', notice)
      if ((event as Event).type === 'error') problem = Error(`${src} could not be loaded`)
      if (problem) script.remove()
      problem ? reject(problem) : resolve()
    }
  })
  document.head.append(script)
  return script.consentReady
}
