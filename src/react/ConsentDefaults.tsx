import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import { writeDefaults } from '../gate/writeDefaults.js'

/** Props of {@link ConsentDefaults}. */
export interface ConsentDefaultsProps {
  readonly consent: ConsentDeclaration
  /** @default 'opt-in' */
  readonly regime?: ConsentRegime
  /**
   * Whether the request carried a Global Privacy Control signal, as `readConsent` says; the browser's own counts as well.
   * @default false
   */
  readonly gpc?: boolean
  /** For a Content Security Policy that asks for it; one of pages that are made once can name `consentDefaultsHash` instead. */
  readonly nonce?: string
}

/**
 * For a site that has tags in its own HTML, such as a snippet of Google Tag Manager: an inline script that stands before
 * them in `<head>`, and tells them what is denied and, by the consent cookie, what is allowed. Google's Consent Mode gets its
 * defaults and an update; of a service without `script` that has `hold`, these calls are made, and those of `grant` where it is allowed.
 * A server component; in a page that is made in the browser alone it does nothing.
 *
 * @example
 * <head>
 *   <ConsentDefaults consent={consent} />
 *   <script dangerouslySetInnerHTML={{ __html: snippet }} />
 * </head>
 */
export const ConsentDefaults = ({ consent, regime, gpc, nonce }: ConsentDefaultsProps): React.JSX.Element => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a text of this package's own, and JSON in which nothing can end the element
  <script nonce={nonce} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: writeDefaults(consent, regime, gpc) }} />
)
