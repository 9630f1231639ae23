/** How much a finding weighs: an error fails the audit, whatever the rest; a warning does not. */
export type FindingSeverity = 'error' | 'warning'

/** What a code of a finding means. */
export interface FindingKind {
  readonly severity: FindingSeverity
  /** In a few words, of any site: a heading. */
  readonly title: string
  /** What to do about it, of any site. */
  readonly remedy: string
}

/**
 * Every code that an audit can find. They are frozen: baselines, `ignore` entries and the rules of code scanning name them.
 */
export const findingCodes = {
  'stored-before-consent': {
    severity: 'error',
    title: 'Stored before consent',
    remedy: 'Let the gate start whatever stores it: in a service with `script`, `start` or `grant`, or inside `useWhenAllowed`.',
  },
  'sent-before-consent': {
    severity: 'error',
    title: 'Contacted before consent',
    remedy: 'Let the gate load it: as the `script` of its service, in `<ConsentScript>` or `<ConsentFrame>`, or marked with `data-consent`.',
  },
  'stored-after-refusal': {
    severity: 'error',
    title: 'Stored after a refusal',
    remedy: 'Ask `useAllowed` or the gate before it is stored; a refusal has to leave nothing that needs consent.',
  },
  'sent-after-refusal': {
    severity: 'error',
    title: 'Contacted after a refusal',
    remedy: 'Ask `useAllowed` or the gate before it is contacted.',
  },
  'stored-after-withdrawal': {
    severity: 'error',
    title: 'Still stored after a withdrawal',
    remedy: 'Declare it under `items` of its service, so that it is deleted; what a server set with HttpOnly is deleted by the `endpoint`.',
  },
  'sent-after-withdrawal': {
    severity: 'error',
    title: 'Still contacted after a withdrawal',
    remedy: 'Give its service the vendor’s call under `revoke`, or `reloadOnRevoke: true` where there is none.',
  },
  'stored-without-category': {
    severity: 'error',
    title: 'Stored although its category was not accepted',
    remedy: 'Put the service into the category that it belongs to, or let the gate of its own category start it.',
  },
  'sent-without-category': {
    severity: 'error',
    title: 'Contacted although its category was not accepted',
    remedy: 'Put the service into the category that it belongs to, or let the gate of its own category load it.',
  },
  'signal-ignored': {
    severity: 'error',
    title: 'Ran although the visitor sends Global Privacy Control',
    remedy: 'Ask for `gpc` where the page is made, or let the gate start the service; `sale: true` on its category turns it off.',
  },
  'undeclared-item': {
    severity: 'error',
    title: 'Stored, and in no declaration',
    remedy: 'Declare it under `items` of the service that stores it, or remove what stores it.',
  },
  'undeclared-host': {
    severity: 'error',
    title: 'Contacted, and in no declaration',
    remedy: 'Declare it under `hosts` of the service that contacts it, or remove what contacts it.',
  },
  'lasts-longer': {
    severity: 'error',
    title: 'Lasts longer than declared',
    remedy: 'Shorten what it is set with, or declare the `duration` that it has.',
  },
  'other-kind': {
    severity: 'error',
    title: 'Of another kind than declared',
    remedy: 'Declare the `kind` that it has; with another one it is not deleted at a withdrawal.',
  },
  'other-party': {
    severity: 'error',
    title: 'On another domain than declared',
    remedy: 'Declare the `domain` that it is on, or none where it is on the site’s own.',
  },
  'never-seen': {
    severity: 'warning',
    title: 'Declared, and never seen',
    remedy: 'Remove it from the declaration if nothing stores or contacts it any more; else audit the page on which that happens.',
  },
  'essential-tracker': {
    severity: 'error',
    title: 'Declared essential, and known as a tracker',
    remedy: 'Move it to a category that visitors are asked about.',
  },
  'essential-identifier': {
    severity: 'warning',
    title: 'Declared essential, and tells visitors apart for long',
    remedy: 'Let it end with the session, set it with HttpOnly by the server, or ask for consent.',
  },
  'cookie-not-secure': {
    severity: 'error',
    title: 'Cookie without Secure',
    remedy: 'Set it with `Secure`, so that it is never sent in the clear.',
  },
  'cookie-cross-site': {
    severity: 'error',
    title: 'Cookie that is sent from other sites',
    remedy: 'Set it with `SameSite=Lax`, unless another site has to embed yours.',
  },
  'cookie-wide-domain': {
    severity: 'error',
    title: 'Cookie on a wider domain than declared',
    remedy: 'Set it without `Domain`, so that only this host gets it; or declare the `domain` that it needs.',
  },
  'reject-missing': {
    severity: 'error',
    title: 'No way to refuse where one can accept',
    remedy: 'Put a button that refuses beside the one that accepts, on the first layer: `<RejectButton />`.',
  },
  'reject-unequal': {
    severity: 'error',
    title: 'Refusing is made harder than accepting',
    remedy: 'Give both buttons the same size, font and contrast.',
  },
  'box-ticked': {
    severity: 'error',
    title: 'Switched on before the visitor chose',
    remedy: 'Start every switch that is not essential off; only the visitor turns it on.',
  },
  'no-way-back': {
    severity: 'error',
    title: 'No way to change one’s mind',
    remedy: 'Put `<PreferencesButton />` on every page, for instance in the footer.',
  },
  'refusal-not-kept': {
    severity: 'error',
    title: 'Asked again after a refusal',
    remedy: 'Keep the refusal as long as an acceptance; the consent cookie has to survive a reload.',
  },
  'blocked-name': {
    severity: 'warning',
    title: 'A name that block lists hide or block',
    remedy: 'Rename the file, the route or the class; visitors with an ad blocker could not answer.',
  },
} as const satisfies Readonly<Record<string, FindingKind>>

/** The code of a finding. */
export type FindingCode = keyof typeof findingCodes
