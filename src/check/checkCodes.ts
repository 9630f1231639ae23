/** What a code of the check means. */
interface CheckKind {
  /** In a few words, of any site: a heading. */
  readonly title: string
  /** What to do about it, of any site. */
  readonly remedy: string
}

/** Every code that a check of the code can find. They are frozen: scripts of a CI name them. */
export const checkCodes = {
  'undeclared-write': {
    title: 'Stored, and in no declaration',
    remedy: 'Declare it under `items` of the service that stores it, or remove what stores it.',
  },
  'other-kind': {
    title: 'Of another kind than declared',
    remedy: 'Declare the `kind` that it has; with another one it is not deleted at a withdrawal.',
  },
  'undeclared-vendor': {
    title: 'Vendor that no service declares',
    remedy: 'Declare it as a service, with its function of `consent-kit/services`, or remove it.',
  },
  'undeclared-host': {
    title: 'Host that no service declares',
    remedy: 'Declare it under `hosts` of the service that contacts it, or remove what contacts it.',
  },
  'policy-outdated': {
    title: 'Policy page that is not current',
    remedy: 'Write it anew, and commit it.',
  },
  'ignore-without-reason': {
    title: 'Left out without a reason',
    remedy: 'Say behind the colon why it needs no declaration; until then it does not count.',
  },
} as const satisfies Readonly<Record<string, CheckKind>>

/** The code of what a check finds. */
export type CheckCode = keyof typeof checkCodes
