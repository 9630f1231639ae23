import type { ServiceScript } from '../core/ConsentDeclaration.js'
import { pageState } from './pageState.js'
import { runScript } from './runScript.js'
import { trustAddress } from './trust.js'

/** A service's script, or one of a component, whose attributes may be left undefined. */
interface ScriptToLoad extends Pick<ServiceScript, 'src' | 'name' | 'async'> {
  readonly attributes?: Readonly<Record<string, string | undefined>>
}

/**
 * Loads a script once a page, however often it is asked for; one that could not be fetched is tried again by the next call.
 *
 * @returns a promise of what the script threw while it first ran, which is undefined as a rule; rejected where it cannot be fetched
 */
export function loadScript({ src, name = src, async = true, attributes = {} }: ScriptToLoad, nonce?: string): Promise<unknown> {
  const { scripts } = pageState()
  const earlier = scripts.get(name)
  if (earlier) return earlier
  const script = document.createElement('script')
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) script.setAttribute(key, value)
  if (nonce) script.nonce = nonce
  script.async = async
  script.src = trustAddress(src)
  const loading = runScript(script, () => document.head.append(script))
  scripts.set(name, loading)
  loading.catch(() => scripts.delete(name))
  return loading
}
