/** Why a request did not do. */
export interface PostFailure {
  readonly cause: unknown
  /** Whether the endpoint may take it later. */
  readonly mayPass: boolean
  /** In seconds: how long the endpoint asks to wait, or 0. */
  readonly wait: number
}

/**
 * Posts JSON. Never throws.
 *
 * @returns undefined where it was taken
 */
export async function postToEndpoint(endpoint: string, body: string, options: RequestInit): Promise<PostFailure | undefined> {
  try {
    const response = await fetch(endpoint, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, ...options })
    if (response.ok) return undefined
    const { status, headers } = response
    const cause = Error(`${status} ${await response.text()}`)
    return { cause, mayPass: status >= 500 || status === 429, wait: Number(headers.get('Retry-After')) || 0 }
  } catch (cause) {
    return { cause, mayPass: true, wait: 0 }
  }
}
