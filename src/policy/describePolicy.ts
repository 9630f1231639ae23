import type { ConsentDeclaration, ServiceDeclaration, SiteContact } from '../core/ConsentDeclaration.js'
import { groupBy } from '../core/groupBy.js'
import { own } from '../core/own.js'
import { timeSpan } from '../core/timeSpan.js'
import { allVendors } from '../vendors/allVendors.js'
import { describeVendors } from '../vendors/describeVendors.js'
import { fill } from '../words/fill.js'
import { formatDate } from '../words/formatDate.js'
import { formatDuration } from '../words/formatDuration.js'
import { labelOf } from '../words/labelOf.js'
import { regionName } from '../words/regionName.js'
import { browserHelp } from './browserHelp.js'
import { en } from './locales/en.js'
import type { PolicyMessages } from './locales/PolicyMessages.js'
import type { PolicyBlock, PolicyContent, PolicyEntry, PolicySection, PolicyService } from './PolicyContent.js'
import type { PolicyOptions } from './PolicyOptions.js'

const text = (text: string): PolicyBlock => ({ type: 'text', text })
const list = (entries: readonly (PolicyEntry | string)[]): PolicyBlock => ({
  type: 'list',
  entries: entries.map((entry) => (typeof entry === 'string' ? { text: entry } : entry)),
})

/**
 * The whole cookie policy of a site, as data: everything that its declaration says, and nothing that does not follow from
 * it. The page, the Markdown and the JSON are made of it.
 *
 * @param messages The language: by default English.
 * @param options `hasReceipt`: whether the visitor's receipt is on the page, so that it can speak of it.
 * @example
 * describePolicy(consent, de).sections.map(({ title }) => title)
 */
export function describePolicy(
  consent: ConsentDeclaration,
  messages: PolicyMessages = en,
  { regime = 'opt-in', sections: arrange = (sections) => sections, hasReceipt = false }: PolicyOptions & { readonly hasReceipt?: boolean } = {},
): PolicyContent {
  const { site = {}, categories, services, cookie, effective, updated, changes = [] } = describeVendors(consent, allVendors, messages)
  const siteName = site.name ?? messages.ownProvider
  const entries = Object.entries(services)
  const optional = Object.keys(categories).filter((id) => id !== 'essential')
  const isEssentialOnly = !optional.length
  const contacts: readonly SiteContact[] = typeof site.contact === 'string' ? [{ address: site.contact }] : (site.contact ?? [])
  const join = (names: readonly string[]) => names.join(messages.separator)
  const label = (id: string) => labelOf(consent, id, messages)
  const serviceLabel = (id: string) => (id === 'consent' && !services[id]?.label ? messages.consentCookie : labelOf(consent, id, {}))
  const purposeOf = (id: string, { purpose }: ServiceDeclaration) => purpose ?? (id === 'consent' ? messages.consentCookieText : undefined)
  const day = (date: string, words: string) => ({ date, text: fill(words, { date: formatDate(date, messages.lang) }) })

  const serviceFacts = (id: string, service: ServiceDeclaration): PolicyService => ({
    id,
    label: serviceLabel(id),
    purpose: purposeOf(id, service),
    items: (service.items ?? []).map(({ name, kind = 'cookie', duration, purpose }) => ({
      name,
      kind,
      duration,
      cells: [
        name ?? messages.unnamed,
        purpose ?? purposeOf(id, service) ?? messages.unstated,
        duration ? formatDuration(duration, messages) : messages.unstated,
        messages[kind],
        service.provider?.name ?? siteName,
      ],
    })),
  })

  const category = (id: string): PolicySection => {
    const mine = entries.filter(([, service]) => service.category === id)
    const description = categories[id]?.description ?? own(messages as unknown as Record<string, string>, `${id}Text`)
    const columns = [messages.name, messages.purpose, messages.duration, messages.kind, messages.provider]
    const isEmpty = !mine.some(([, { items }]) => items?.length)
    return {
      id: `category-${id}`,
      title: label(id),
      blocks: [
        ...(description ? [text(description)] : []),
        ...(mine.length ? [{ type: 'services' as const, columns, services: mine.map(([id, service]) => serviceFacts(id, service)) }] : []),
        ...(isEmpty ? [text(messages.emptyCategory)] : []),
      ],
    }
  }

  const thirdParties = (): PolicyEntry[] => {
    const found = entries.flatMap(([id, { provider }]) => (provider && provider.name !== site.name ? [{ id, ...provider }] : []))
    return [...groupBy(found, ({ name }) => name)].map(([name, of]) => {
      const countries = [...new Set(of.flatMap(({ country }) => country ?? []))].map((country) => regionName(country, messages.lang))
      return {
        text: countries.length ? `${name} (${join(countries)})` : name,
        url: of.find(({ policyUrl }) => policyUrl)?.policyUrl,
        notes: [fill(messages.providerServices, { services: join(of.map(({ id }) => serviceLabel(id))) })],
      }
    })
  }

  const retention = (): PolicyEntry[] => {
    const items = entries.flatMap(([, { items = [] }]) => items)
    const order = (duration?: string) => (duration === 'session' ? 0 : duration === 'persistent' ? Infinity : timeSpan(duration ?? '') || Infinity)
    return [...groupBy(items, ({ duration }) => duration)]
      .sort(([one], [other]) => order(one) - order(other) || 0)
      .map(([duration, of]) => ({
        text: fill(messages.pair, {
          name: duration ? formatDuration(duration, messages) : messages.unstated,
          value: join([...new Set(of.map(({ name, purpose = '' }) => name ?? purpose.replace(/[.。।]$/u, '')))]),
        }),
      }))
  }

  const parties = thirdParties()
  const has = (test: (id: string) => boolean | undefined) => optional.some((id) => test(id))
  const absences = [
    !has((id) => id === 'marketing' || categories[id]?.sale) && messages.absentAdvertising,
    !has((id) => categories[id]?.sale) && messages.absentSale,
    !has((id) => id !== 'functional') && messages.absentAnalytics,
    !parties.length && messages.absentThirdParties,
    isEssentialOnly && messages.absentOptional,
  ].filter((absence) => absence !== false)

  const example = optional.includes('analytics') ? 'analytics' : optional[0]
  const dated = [...changes].sort((one, other) => (one.date < other.date ? 1 : one.date > other.date ? -1 : 0))

  const sections: PolicySection[] = [
    { id: 'what', title: messages.what, blocks: [text(messages.whatText), text(messages.whatUse)] },
    {
      id: 'how',
      title: fill(messages.how, { site: siteName }),
      blocks: [
        text(fill(messages.howText, { site: siteName })),
        ...(isEssentialOnly
          ? [text(messages.howEssentialOnly), ...(regime === 'opt-in' ? [text(messages.howAddedLater)] : [])]
          : [text(fill(regime === 'opt-in' ? messages.howOptIn : messages.howOptOut, { categories: join(optional.map(label)) }))]),
      ],
    },
    ...Object.keys(categories).map(category),
    ...(parties.length ? [{ id: 'third-parties', title: messages.thirdParties, blocks: [text(messages.thirdPartiesText), list(parties)] }] : []),
    {
      id: 'retention',
      title: messages.retention,
      blocks: [
        text(messages.retentionText),
        list(retention()),
        ...(isEssentialOnly ? [] : [text(fill(messages.retentionChoice, { duration: formatDuration(cookie.lifetime, messages) }))]),
      ],
    },
    ...(absences.length ? [{ id: 'absent', title: messages.absent, blocks: [text(messages.absentText), list(absences)] }] : []),
    {
      id: 'managing',
      title: messages.managing,
      blocks: [
        ...(isEssentialOnly ? [] : [text(messages.managingChoice), { type: 'preferences' as const }]),
        text(messages.managingBrowser),
        list(browserHelp.map(({ browser, on, url }) => ({ text: fill(messages[on], { browser }), url }))),
        ...(entries.some(([id, service]) => id !== 'consent' && service.category === 'essential') ? [text(messages.managingEssential)] : []),
        ...(isEssentialOnly ? [] : [text(messages.managingForgets)]),
      ],
    },
    ...(example
      ? [
          {
            id: 'rights',
            title: messages.rights,
            blocks: [
              text(messages.rightsText),
              list([
                ...(regime === 'opt-in' ? [messages.rightConsent] : []),
                messages.rightWithdraw,
                fill(messages.rightObject, { category: label(example) }),
                ...(hasReceipt ? [messages.rightAccess, messages.rightPortability] : []),
              ]),
              ...(hasReceipt ? [{ type: 'receipt' as const }] : []),
              ...(contacts.length ? [text(fill(messages.rightAsk, { contact: messages.contact }))] : []),
            ],
          },
        ]
      : []),
    {
      id: 'changes',
      title: messages.changes,
      blocks: [
        text(messages.changesText),
        ...(dated.length
          ? [list(dated.map(({ date, summary, asks }) => ({ text: summary, date: day(date, '{date}'), notes: asks ? [messages.changeAsked] : undefined })))]
          : []),
      ],
    },
    ...(contacts.length || site.privacyUrl
      ? [
          {
            id: 'contact',
            title: messages.contact,
            blocks: [
              text(fill(messages.contactText, { site: siteName })),
              list([
                ...contacts.map(({ label, address, subject }) => ({
                  text: label ? fill(messages.pair, { name: label, value: address }) : address,
                  url: contactUrl(address, subject),
                })),
                ...(site.privacyUrl ? [{ text: messages.privacyPolicy, url: site.privacyUrl }] : []),
              ]),
            ],
          },
        ]
      : []),
  ]

  return {
    lang: messages.lang,
    dir: messages.dir,
    title: messages.policy,
    effective: effective ? day(effective, messages.effectiveDate) : undefined,
    updated: updated ? day(updated, messages.updatedDate) : undefined,
    contents: messages.contents,
    sections: arrange(sections),
  }
}

/** Where a contact leads: an e-mail or a page, and nothing else. */
function contactUrl(address: string, subject?: string): string | undefined {
  if (/^(https?:\/\/|\/)/.test(address)) return address
  if (!/^[^\s@:/]+@[^\s@]+$/.test(address)) return undefined
  return `mailto:${address}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`
}
