import type { ServiceScript } from '../core/ConsentDeclaration.js'
import { runScript } from './runScript.js'
import { trustAddress } from './trust.js'

/** A service's script, or one of a component, whose attributes may be left undefined. */
interface ScriptToLoad extends Pick<ServiceScript, 'src' | 'name' | 'async'> {
  readonly attributes?: Readonly<Record<string, string | undefined>>
}

type LoadedScript = HTMLScriptElement & { consentName?: string; consentReady?: Promise<void> }

/**
 * Loads a script once a page, however often it is asked for; one that failed is taken out, so that the next call tries
 * again.
 *
 * @returns a promise that is rejected where the script cannot be fetched, or throws while it is first run
 */
export function loadScript({ src, name = src, async = true, attributes = {} }: ScriptToLoad, nonce?: string): Promise<void> {
  for (const earlier of document.scripts as Iterable<LoadedScript>) if (earlier.consentReady && earlier.consentName === name) return earlier.consentReady
  const script: LoadedScript = document.createElement('script')
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) script.setAttribute(key, value)
  if (nonce) script.nonce = nonce
  script.async = async
  script.src = trustAddress(src)
  script.consentName = name
  script.consentReady = runScript(script, () => document.head.append(script))
  return script.consentReady
}
