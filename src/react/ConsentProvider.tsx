import type { ReactNode } from 'react'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentReading } from '../core/ConsentReading.js'
import type { ConsentRecord } from '../core/ConsentRecord.js'
import type { ConsentRegime, ConsentSnapshot } from '../core/ConsentSnapshot.js'
import { ownOnly } from '../core/ownOnly.js'
import type { WithdrawalReport } from '../gate/WithdrawalReport.js'
import type { Messages } from '../locales/Messages.js'
import { ConsentRoot } from './ConsentRoot.js'

/** Props of {@link ConsentProvider}. */
export interface ConsentProviderProps {
  /** What `defineConsent` returned. */
  readonly consent: ConsentDeclaration
  /**
   * What `readConsent` of `consent-kit/server` read from the request, or its record alone: the HTML is then made for this
   * visitor. Leave it out on static pages.
   */
  readonly record?: ConsentReading | ConsentRecord | null
  /**
   * The wording of every surface; what is missing or blank stays English.
   * @default English
   */
  readonly messages?: Partial<Messages>
  /** For the script elements of the banner and the gate, under a Content Security Policy that asks for it; the first that is given counts for the page. */
  readonly nonce?: string
  /**
   * The path of the route that `createConsentHandler` answers, such as `/api/consent`: each answer is posted there as
   * well, and the banner of a page with `record` works with JavaScript off. While it does not answer, what is to be sent
   * again is in localStorage, under `consent-kit-unsent`.
   */
  readonly endpoint?: string
  /** @default what `record` was read by, else 'opt-in' */
  readonly regime?: ConsentRegime
  /** Called after each change of the choices, also of one that another tab made. */
  readonly onChange?: (snapshot: ConsentSnapshot) => void
  /**
   * Called for each failure of a service, of the consent cookie or of the endpoint; nothing else stops.
   * @default a warning in the console
   */
  readonly onError?: (error: Error) => void
  /**
   * Called once a service that was withdrawn is cleaned up after: what was removed, what was written again by a running tag
   * and removed once more, and what is left and why. Also where something was found to delete at a refusal.
   */
  readonly onWithdrawal?: (report: WithdrawalReport) => void
  readonly children?: ReactNode
}

/**
 * Keeps the visitor's consent for everything below it, and runs the declaration's services.
 *
 * Inside another provider it does nothing: the outer one counts.
 *
 * @example
 * <ConsentProvider consent={consent}>{children}<Banner /><PreferencesModal /></ConsentProvider>
 *
 * @example
 * // on a page that is rendered per request
 * <ConsentProvider consent={consent} record={await readConsent(consent, cookies())} endpoint="/api/consent">
 */
export function ConsentProvider(given: ConsentProviderProps): ReactNode {
  const { record, ...props } = ownOnly(given)
  // a function of the server's cannot follow to the browser
  const { allows, ...reading }: Partial<ConsentReading> = record && 'record' in record ? record : { record }
  return <ConsentRoot {...reading} {...props} />
}
