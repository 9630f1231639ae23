import { type ConsentDeclaration, defineConsent } from 'consent-kit'
import type { PolicyOptions } from 'consent-kit/policy'
import { conneqtos } from '../../policies/conneqtos'
import { flasktrack, flasktrackSections } from '../../policies/flasktrack'
import { jetson } from '../../policies/jetson'
import { jtek } from '../../policies/jtek'

/** The cookie policies of four sites, by the last part of their addresses. */
export const policies: Readonly<Record<string, PolicyOptions & { readonly consent: ConsentDeclaration }>> = {
  jtek: { consent: defineConsent(jtek) },
  jetson: { consent: defineConsent(jetson) },
  conneqtos: { consent: defineConsent(conneqtos) },
  flasktrack: { consent: defineConsent(flasktrack), sections: flasktrackSections },
}
