/** Everything a call's argument may be: plain JSON, so that a declaration can cross from server to client. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * One vendor call as data: the dotted path of a global function, then its arguments. A path that ends in `=` sets that
 * global to the argument instead, and `name=new Class` makes one of a class. Three arguments stand for something that is
 * no JSON: `{date}` for a `Date` of the moment of the call, `{time}` for that moment in milliseconds since 1970, and
 * `{window.name}`, also as a property of an argument, for a global.
 *
 * @example
 * ['fbq', 'consent', 'grant']                          // window.fbq('consent', 'grant')
 * ['posthog.opt_out_capturing']                        // window.posthog.opt_out_capturing()
 * ['gtag', 'js', '{date}']                             // window.gtag('js', new Date())
 * ['CRISP_WEBSITE_ID=', 'b2f9…']                       // window.CRISP_WEBSITE_ID = 'b2f9…'
 * ['uetq=new UET', { ti: '1', q: '{window.uetq}' }]    // window.uetq = new window.UET({ ti: '1', q: window.uetq })
 */
export type VendorCall = readonly [path: string, ...args: Json[]]

/** A consent type of Google Consent Mode v2 (https://developers.google.com/tag-platform/security/guides/consent, read 2026-08-05). */
export type ConsentType =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

type Unit = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** A length of time in words: a month counts 30 days, a year 365. */
export type TimeSpan = `${number} ${Unit | `${Unit}s`}`

/** How long a stored item lives: to the end of the browser session, until it is deleted, or a time span. */
export type StoredItemDuration = 'session' | 'persistent' | TimeSpan

/** Where a stored item lives. */
export type StoredItemKind = 'cookie' | 'localStorage' | 'sessionStorage' | 'indexedDB'

/** One cookie, localStorage, sessionStorage or IndexedDB entry of a service. */
export interface StoredItem {
  /**
   * The exact name, or a pattern in which `*` stands for any run of characters: `_ga_*`. Without a name, which then is
   * not known, the item is shown by its purpose, and nothing can delete it.
   */
  readonly name?: string
  /** @default 'cookie' */
  readonly kind?: StoredItemKind
  readonly duration?: StoredItemDuration
  readonly purpose?: string
  /** The domain that it is on, when it is somebody else's: it is shown, and cannot be deleted from here. */
  readonly domain?: string
  /** The `Path` that the cookie is set with, when it is not one that contains the current page. */
  readonly path?: string
  /** True for a cookie that script cannot see. */
  readonly httpOnly?: boolean
}

/** A stored item that has a name, by which it can be found. */
export type NamedItem = StoredItem & { readonly name: string }

/** Who is behind a service. */
export interface ServiceProvider {
  readonly name: string
  /** ISO 3166-1 alpha-2, such as `US`. */
  readonly country?: string
  readonly policyUrl?: string
}

/** A script that is loaded once, when its service is first allowed. */
export interface ServiceScript {
  readonly src: string
  /**
   * What it is called among the services that use it: of scripts of one name, only the first is loaded.
   * @default its address
   */
  readonly name?: string
  /**
   * - `allowed`: when a service that uses it is first allowed
   * - `always`: on every page, before and without a yes; for a vendor that is held back by its own consent calls alone, and
   *   that the site may contact all the same
   * @default 'allowed'
   */
  readonly when?: 'allowed' | 'always'
  /** Calls made once, right before it is loaded. */
  readonly before?: readonly VendorCall[]
  /** @default true */
  readonly async?: boolean
  /** More attributes of the element, by their HTML names: `{ 'data-domain': 'example.com' }`. */
  readonly attributes?: Readonly<Record<string, string>>
}

/**
 * A global that takes a vendor's calls until its script has come, as the vendor's own snippet makes it. It is made before
 * the script is loaded, and never over something that is there already.
 */
export interface ServiceStub {
  /** The name of the global: `fbq`. */
  readonly name: string
  /** Another name of the same: `_fbq`. */
  readonly alias?: string
  /** For a function: its property in which the calls wait, `queue`. Without, the global is an array in which they wait. */
  readonly queue?: string
  /** The property in which the vendor's script puts the function that takes every later call: `callMethod`. */
  readonly handler?: string
  /**
   * How a call waits in the queue of a function: as its `arguments` object, as an `array`, as a `promise` whose resolve,
   * reject and arguments are kept, or as an object whose properties are the arguments, by these names.
   * @default 'arguments'
   */
  readonly entry?: 'arguments' | 'array' | 'promise' | readonly string[]
  /** What stands in a function's call, by position, where the call itself has nothing: `[null, null, 2]`. */
  readonly defaults?: readonly Json[]
  /** Methods of an array: each puts its own name and its arguments there as an array. */
  readonly methods?: readonly string[]
  /** More properties of it. */
  readonly properties?: Readonly<Record<string, Json>>
}

/** One thing that needs consent or stores something: a vendor, or something of the site's own. */
export interface ServiceDeclaration<CategoryId extends string = string> {
  readonly category: CategoryId
  /** @default the service's id */
  readonly label?: string
  readonly purpose?: string
  /** @default the site itself */
  readonly provider?: ServiceProvider
  /** What it stores: shown to the visitor, and deleted when consent is withdrawn. */
  readonly items?: readonly StoredItem[]
  /** The origins that it contacts, such as `https://eu.i.posthog.com`. */
  readonly hosts?: readonly string[]
  /**
   * Raise it when what the service does has changed so much that an earlier answer no longer covers it: it is asked
   * about again, and stays off until then.
   * @default 0
   */
  readonly revision?: number
  readonly script?: ServiceScript
  readonly stub?: ServiceStub
  /** Calls made on every page before anything is loaded, or right after the stub is made where the vendor is not there yet. */
  readonly hold?: readonly VendorCall[]
  /** Calls made once a page, instead of `grant`, when the service is allowed and its script has loaded: what starts it. */
  readonly start?: readonly VendorCall[]
  /** Calls made each time the service becomes allowed, after its script has loaded. */
  readonly grant?: readonly VendorCall[]
  /** Calls made when consent is withdrawn, before the service's items are deleted. */
  readonly revoke?: readonly VendorCall[]
  /**
   * Reload the page once after a withdrawal, for a vendor that nothing else stops.
   * @default false
   */
  readonly reloadOnRevoke?: boolean
  /**
   * The types of Google Consent Mode that the answer about this service decides; an empty list for a service that only
   * needs Consent Mode to be there. A type that several services name is granted where all of them are allowed.
   */
  readonly consentTypes?: readonly ConsentType[]
  /** The vendor of `consent-kit/services` whose purposes, durations and provider are shown where this declaration gives none. */
  readonly vendor?: string
  /** The site's own id at that vendor: `G-1A2B3C4D`. */
  readonly account?: string
}

/** A purpose that a visitor decides on. */
export interface CategoryDeclaration {
  /** @default the package's own wording for `essential`, `functional`, `analytics` and `marketing`; else the id */
  readonly label?: string
  readonly description?: string
  /**
   * True where the law calls what happens here a sale or sharing of personal data: a Global Privacy Control signal
   * then turns it off under the `opt-out` regime.
   * @default false
   */
  readonly sale?: boolean
}

/** The consent cookie itself. */
export interface ConsentCookie {
  /** @default 'consent' */
  readonly name?: string
  /**
   * How long an answer counts, a refusal exactly as long as an acceptance; at most 400 days.
   * @default '180 days'
   */
  readonly lifetime?: TimeSpan
  /** Share one answer between subdomains: `.example.com`. Without it, the cookie belongs to the host alone. */
  readonly domain?: string
  /** @default '/' */
  readonly path?: string
  /** @default 'lax' */
  readonly sameSite?: 'lax' | 'strict' | 'none'
}

/** One way to reach the site. */
export interface SiteContact {
  /** An e-mail address or a URL. */
  readonly address: string
  /** Who or what is behind it: `Privacy team`. */
  readonly label?: string
  /** What an e-mail should have as its subject. */
  readonly subject?: string
}

/** The site that asks. */
export interface Site {
  readonly name?: string
  /** Where its cookie policy is. */
  readonly policyUrl?: string
  /** Where its privacy policy is. */
  readonly privacyUrl?: string
  /** An e-mail address or a URL, or several with what they are for. */
  readonly contact?: string | readonly SiteContact[]
}

/** What has changed in the declaration, for the cookie policy page and the preferences. */
export interface PolicyChange {
  /** `2026-02-26` */
  readonly date: string
  readonly summary: string
  /**
   * Asks about every optional service again: earlier answers no longer count, and nothing optional is on until the new
   * one. Leave the change in the list, because without it all are asked once more.
   * @default false
   */
  readonly asks?: boolean
}

/** What Google Consent Mode is told beside the choices themselves. */
export interface ConsentModeSettings {
  /**
   * How long Google's tags wait for an update after the defaults, in milliseconds. Seldom of use: the two are told in one
   * go, before any tag is loaded or, with `ConsentDefaults`, before any in the HTML runs.
   */
  readonly waitForUpdate?: number
  /**
   * Leave advertising identifiers out of what Google is sent while `ad_storage` is denied.
   * @default false
   */
  readonly adsDataRedaction?: boolean
  /**
   * Carry what an advertisement or a session is known by in the addresses of links while storage is denied.
   * @default false
   */
  readonly urlPassthrough?: boolean
  /** What is granted in some regions until a visitor has answered: `[{ regions: ['US'], granted: ['analytics_storage'] }]`. */
  readonly defaults?: readonly { readonly regions: readonly string[]; readonly granted: readonly ConsentType[] }[]
}

/** What {@link defineConsent} takes. */
export interface ConsentInput<
  Categories extends Readonly<Record<string, CategoryDeclaration>> = Readonly<Record<string, CategoryDeclaration>>,
  Services extends Readonly<Record<string, ServiceDeclaration>> = Readonly<Record<string, ServiceDeclaration>>,
> {
  readonly site?: Site
  /** The date since which this holds, `2025-01-01`. */
  readonly effective?: string
  /** The date of the last change, `2026-02-26`. */
  readonly updated?: string
  readonly changes?: readonly PolicyChange[]
  readonly categories: Categories
  readonly services?: Services
  readonly cookie?: ConsentCookie
  /** For services of Google, and tags that follow its Consent Mode. */
  readonly consentMode?: ConsentModeSettings
}

/**
 * What {@link defineConsent} returns: the declaration with `essential`, the library's own cookie and every default
 * filled in. Plain JSON data.
 */
export interface ConsentDeclaration<CategoryId extends string = string, ServiceId extends string = string> {
  readonly site?: Site
  readonly effective?: string
  readonly updated?: string
  readonly changes?: readonly PolicyChange[]
  readonly categories: Readonly<Record<CategoryId, CategoryDeclaration>>
  readonly services: Readonly<Record<ServiceId, ServiceDeclaration<CategoryId>>>
  readonly consentMode?: ConsentModeSettings
  readonly cookie: ConsentCookie &
    Required<Pick<ConsentCookie, 'name' | 'lifetime' | 'path' | 'sameSite'>> & {
      /** The lifetime in seconds. */
      readonly maxAge: number
    }
}
