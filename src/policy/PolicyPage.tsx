import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { receiptMessages } from '../locales/en.receipt.js'
import { ConsentReceipt } from '../rights/ConsentReceipt.js'
import type { ReceiptWords } from '../rights/useReceiptWords.js'
import { PreferencesForm } from '../ui/PreferencesForm.js'
import { describePolicy } from './describePolicy.js'
import { en } from './locales/en.js'
import type { PolicyMessages } from './locales/PolicyMessages.js'
import { PolicyBlockView } from './PolicyBlockView.js'
import type { PolicyOptions } from './PolicyOptions.js'
import { PolicyTime } from './PolicyTime.js'

/** Props of {@link PolicyPage}; every other goes to its `<article>`. */
export type CookiePolicyProps = PolicyOptions &
  Omit<ComponentPropsWithoutRef<'article'>, 'children'> & {
    readonly consent: ConsentDeclaration
    /** @default English */
    readonly messages?: PolicyMessages
    /**
     * The level of the page's title, from 1 to 4; its sections are one level below.
     * @default 1
     */
    readonly headingLevel?: 1 | 2 | 3 | 4
    /**
     * Where the visitor chooses.
     * @default <PreferencesForm />, which needs a ConsentProvider above it
     */
    readonly preferences?: ReactNode
    /**
     * Where the visitor sees, downloads and takes back what was chosen; null for a page without, which then does not speak
     * of it either.
     * @default <ConsentReceipt />, which needs a ConsentProvider above it
     */
    readonly receipt?: ReactNode
  }

/**
 * The whole cookie policy page, of the declaration. A server component: apart from the preferences in it, it is plain
 * HTML and brings no script.
 *
 * @example
 * <CookiePolicy consent={consent} sections={(sections) => sections.filter(({ id }) => id !== 'retention')} />
 */
export function PolicyPage({
  consent,
  messages = en,
  regime,
  sections,
  headingLevel = 1,
  preferences,
  receipt,
  ...props
}: CookiePolicyProps): React.JSX.Element {
  const content = describePolicy(consent, messages, { regime, sections, hasReceipt: receipt !== null })
  const { title, effective, updated } = content
  const dates = [effective, updated].filter((date) => date !== undefined)
  const islands = {
    preferences: preferences === undefined ? <PreferencesForm aria-label={messages.preferences} /> : preferences,
    receipt: receipt === undefined ? <ConsentReceipt messages={pickReceiptWords(messages)} /> : receipt,
  }
  const Title = `h${headingLevel}` as const
  const Heading = `h${headingLevel + 1}` as 'h2'
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    inLanguage: content.lang,
    datePublished: effective?.date,
    dateModified: updated?.date,
  }
  return (
    <article data-consent-kit="policy" lang={content.lang} dir={content.dir} {...props}>
      <Title>{title}</Title>
      {dates.map((date) => (
        <p key={date.text}>
          <PolicyTime {...date} />
        </p>
      ))}
      <nav aria-label={content.contents}>
        <ol>
          {content.sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ol>
      </nav>
      {content.sections.map(({ id, title, blocks }) => (
        <section key={id} aria-labelledby={id}>
          <Heading id={id}>{title}</Heading>
          {blocks.map((block, position) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name, and are never moved
            <PolicyBlockView key={position} block={block} caption={title} islands={islands} />
          ))}
        </section>
      ))}
      {dates.length > 0 && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
      )}
    </article>
  )
}

const surfaceWords = ['lang', 'dir', 'separator', 'lastChoice', 'essential', 'functional', 'analytics', 'marketing'] as const

/** No more than the receipt says: everything else of the language stays on the server. */
const pickReceiptWords = (messages: PolicyMessages): ReceiptWords =>
  Object.fromEntries([...surfaceWords, ...(Object.keys(receiptMessages) as (keyof typeof receiptMessages)[])].map((key) => [key, messages[key]]))
