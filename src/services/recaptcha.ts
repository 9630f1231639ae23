import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link recaptcha}. */
export interface RecaptchaOptions {
  /** The site key. */
  readonly id: string
  /**
   * True for a key of version 2, whose checkbox or invisible widget the page renders itself.
   * @default false
   */
  readonly widget?: boolean
  /**
   * True for reCAPTCHA Enterprise, `grecaptcha.enterprise`.
   * @default false
   */
  readonly enterprise?: boolean
  /**
   * Where it is loaded from: `https://www.recaptcha.net` has none of the cookies that Google sets on its own domain.
   * @default 'https://www.google.com'
   */
  readonly host?: string
}

/**
 * Google reCAPTCHA. It has no consent call: it is not loaded before a yes, and a withdrawal reloads the page. A form that
 * needs it has to wait for the same yes.
 *
 * Consent calls: none, https://docs.cloud.google.com/recaptcha/docs/faq (read 2026-11-23).
 * Stored items: the same page and Open Cookie Database 0003d0f (read 2026-11-23); localStorage by common knowledge.
 *
 * @example
 * recaptcha({ id: '6Lc…' })
 */
export const recaptcha = ({ id, widget, enterprise, host = 'https://www.google.com' }: RecaptchaOptions): ServiceDeclaration<'functional'> => ({
  category: 'functional',
  label: 'reCAPTCHA',
  vendor: 'recaptcha',
  account: id,
  hosts: [host, 'https://www.gstatic.com', 'https://recaptcha.google.com'],
  items: [{ name: '_grecaptcha', kind: 'localStorage' }],
  script: { src: `${host}/recaptcha/${enterprise ? 'enterprise' : 'api'}.js?render=${widget ? 'explicit' : id}` },
  reloadOnRevoke: true,
})
