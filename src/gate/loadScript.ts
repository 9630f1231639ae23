import type { ServiceScript } from '../core/ConsentDeclaration.js'

/** A service's script, or one of a component, whose attributes may be left undefined. */
interface ScriptToLoad extends Omit<ServiceScript, 'attributes'> {
  readonly attributes?: Readonly<Record<string, string | undefined>>
}

type LoadedScript = HTMLScriptElement & { consentReady?: Promise<void> }

interface TrustedTypePolicy {
  createScriptURL(address: string): string
}

let policy: TrustedTypePolicy | undefined

/**
 * An address as a script element takes it where the page requires Trusted Types: the Content Security Policy then has to
 * name the policy `consent-kit` (https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive).
 */
function trust(address: string) {
  const { trustedTypes } = globalThis as { trustedTypes?: { createPolicy(name: string, rules: TrustedTypePolicy): TrustedTypePolicy } }
  policy ??= trustedTypes?.createPolicy('consent-kit', { createScriptURL: (same) => same })
  return policy?.createScriptURL(address) ?? address
}

/**
 * Loads a script once a page, however often it is asked for; one that failed is taken out, so that the next call tries
 * again.
 *
 * @returns a promise that is rejected where the script cannot be fetched, or throws while it is first run
 */
export function loadScript({ src, async = true, attributes = {} }: ScriptToLoad, nonce?: string): Promise<void> {
  for (const earlier of document.scripts as Iterable<LoadedScript>) if (earlier.consentReady && earlier.getAttribute('src') === src) return earlier.consentReady
  const script: LoadedScript = document.createElement('script')
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) script.setAttribute(name, value)
  if (nonce) script.nonce = nonce
  script.async = async
  script.src = trust(src)
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
