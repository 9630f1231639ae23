import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/**
 * A vendor whose tag stands in the site's own HTML: held, granted and revoked by its own calls, cleaned up after, and neither
 * loaded nor set up. `ConsentDefaults` before the tag tells it what is denied before it runs. It is for Google's tags and for
 * vendors that can be held in this way, which are Microsoft Advertising, Clarity and TikTok; any other tag in the HTML is marked as
 * `<script type="text/plain" data-consent="…">`.
 *
 * @throws {TypeError} where the vendor cannot be held by a call that comes before its tag.
 *
 * @example
 * uet: ownTag(microsoftUet({ id: '12345678' }))
 */
export function ownTag<CategoryId extends string>({
  script,
  start,
  ...service
}: ServiceDeclaration<CategoryId>): Omit<ServiceDeclaration<CategoryId>, 'script' | 'start'> {
  const { label, consentTypes, hold, grant, stub } = service
  // a snippet whose function takes calls by a handler does nothing where there is such a function already
  if (consentTypes || (hold && grant && !stub?.handler)) return service
  throw TypeError(
    `consent-kit: ownTag: ${label ?? 'this service'} cannot be held by a call before its tag; leave ownTag out and the tag too, or mark the tag: <script type="text/plain" data-consent="…">`,
  )
}
