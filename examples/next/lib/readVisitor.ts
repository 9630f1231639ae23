import type { ConsentDeclaration } from 'consent-kit'
import { gpc, readConsent, regimeFor } from 'consent-kit/server'
import { cookies, headers } from 'next/headers'
import { consent as ofMeadow } from '../consent.config'

/** What this request says about its visitor: the answer, the rule and the signal that apply, and the nonce of its policy. */
export async function readVisitor(consent: ConsentDeclaration = ofMeadow) {
  const request = await headers()
  const { regime } = regimeFor(request)
  return {
    record: await readConsent(consent, cookies(), { regime, gpc: gpc(request) }),
    nonce: request.get('x-nonce') ?? undefined,
  }
}
