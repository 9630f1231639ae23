import { cleanup, fireEvent } from '@testing-library/react'
import type { ComponentType, ReactElement } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import '../helpers/quietConsole.js'
import * as exported from '../../../src/index.js'
import { complaintOf } from '../helpers/complaintOf.js'
import { describePart, type PartAct, type PartCase } from '../helpers/describePart.js'
import { pressEscape, standInForDialogs } from '../helpers/dialog.js'
import { answered, consent } from '../helpers/pages.js'

const {
  Banner,
  BannerRoot,
  CategoryServices,
  ConsentProvider,
  PreferencesCategory,
  PreferencesForm,
  PreferencesModal,
  PreferencesRoot,
  PreferencesService,
  defineConsent,
} = exported

standInForDialogs()

const click = (change: Pick<PartAct, 'outcome'>): PartAct => ({ handler: 'onClick', provoke: (element) => fireEvent.click(element), ...change })
const opens = click({ outcome: ({ surface }) => surface })
const closes = { outcome: opens.outcome }
const inBanner = (part: ReactElement) => <BannerRoot>{part}</BannerRoot>
const inForm = (part: ReactElement) => <PreferencesForm>{part}</PreferencesForm>
const inDialog = (part: ReactElement) => <PreferencesRoot>{part}</PreferencesRoot>
const inCategory = (part: ReactElement) => inForm(<PreferencesCategory id="analytics">{part}</PreferencesCategory>)
// whose one service has no switch of its own, but says how many are on
const inCounted = (part: ReactElement) =>
  inForm(
    <PreferencesCategory id="marketing">
      {part}
      <CategoryServices />
    </PreferencesCategory>,
  )
const inService = (part: ReactElement) => inForm(<PreferencesService id="posthog">{part}</PreferencesService>)

const belongsIntoPreferences = /^consent-kit: .*belongs into <PreferencesRoot> or <PreferencesForm>/
const belongsIntoChoice = /^consent-kit: this part belongs into <PreferencesCategory> or <PreferencesService>$/
const service = {
  label: 'PostHog',
  purpose: 'Counts what is clicked.',
  provider: { name: 'PostHog Inc.', country: 'US' },
  items: [{ name: 'ph_*', duration: '1 year' }],
} as const
const described = defineConsent({ categories: { analytics: { sale: true } }, services: { posthog: { category: 'analytics', ...service } } })
const changed = defineConsent({
  categories: { analytics: {} },
  changes: [
    { date: '2999-01-01', summary: 'The counter is hosted in Sweden now.' },
    { date: '2020-01-01', summary: 'Everything was different then.' },
  ],
})
const allows = () => false

/** Each part: a new one has to have its place here. */
const parts: Readonly<Record<string, PartCase>> = {
  AcceptButton: {
    tag: 'button',
    className: 'consentkit-button',
    marks: { 'data-consent-action': 'accept-all' },
    content: 'Accept all',
    within: inBanner,
    acts: [click({ outcome: ({ record }) => record?.act })],
  },
  Banner: {
    tag: 'section',
    className: 'consentkit-surface consentkit-ask',
    marks: { 'data-consent-kit': 'banner', 'data-consent-layout': 'bar' },
  },
  BannerActions: { tag: 'div', className: 'consentkit-actions', content: '', within: inBanner },
  BannerRoot: {
    tag: 'section',
    className: 'consentkit-surface consentkit-ask',
    marks: { 'data-consent-kit': 'banner', 'data-consent-layout': 'box' },
    props: { layout: 'box' },
    content: '',
  },
  BannerText: { tag: 'p', className: 'consentkit-text', content: 'We use cookies', within: inBanner },
  BannerTitle: { tag: 'h2', className: 'consentkit-title', content: 'Cookies on Jetson', within: inBanner },
  CategoryServices: {
    tag: 'details',
    className: 'consentkit-details',
    content: 'PostHog',
    within: inCategory,
    complaint: belongsIntoChoice,
  },
  ChoiceLabel: {
    tag: 'h3',
    className: 'consentkit-label',
    content: 'Analytics',
    within: inCategory,
    complaint: belongsIntoChoice,
  },
  ChoiceSwitch: {
    tag: 'input',
    className: 'consentkit-switch',
    within: inCounted,
    acts: [
      {
        handler: 'onChange',
        provoke: (element) => fireEvent.click(element),
        outcome: (_, element) => element.closest('fieldset')?.querySelector('summary')?.textContent,
      },
    ],
    complaint: belongsIntoChoice,
  },
  ChoiceText: {
    tag: 'p',
    className: 'consentkit-text',
    content: 'Shows how the site is used',
    within: inCategory,
    complaint: belongsIntoChoice,
  },
  CloseButton: {
    tag: 'button',
    className: 'consentkit-button consentkit-close',
    marks: { 'data-consent-action': 'close' },
    content: '',
    within: inDialog,
    isInDialog: true,
    acts: [click(closes)],
    complaint: belongsIntoPreferences,
  },
  CustomizeButton: {
    tag: 'button',
    className: 'consentkit-button',
    marks: { 'data-consent-action': 'customize' },
    content: 'Customize',
    within: inBanner,
    acts: [opens],
  },
  PreferencesActions: { tag: 'div', className: 'consentkit-actions', content: 'Save choices', within: inForm, complaint: belongsIntoPreferences },
  PreferencesAdded: {
    tag: 'p',
    className: 'consentkit-note',
    content: 'New since your last choice, and off until you allow it: Meta',
    within: inForm,
    record: answered((store) => store.save({ functional: false, analytics: true })),
    complaint: belongsIntoPreferences,
  },
  PreferencesButton: {
    tag: 'button',
    className: 'consentkit-button',
    marks: { 'data-consent-kit': 'preferences-button', 'data-consent-action': 'customize', 'data-consent-layout': 'link', 'data-consent-state': 'undecided' },
    content: 'Cookie preferences',
    acts: [opens],
  },
  PreferencesCategories: { tag: 'div', className: 'consentkit-categories', content: 'Marketing', within: inForm, complaint: belongsIntoPreferences },
  PreferencesCategory: {
    tag: 'fieldset',
    className: 'consentkit-category',
    marks: { 'data-consent-kit': 'category', 'data-consent-id': 'analytics' },
    props: { id: 'analytics' },
    content: 'Analytics',
    within: inForm,
    complaint: belongsIntoPreferences,
  },
  PreferencesChanges: {
    tag: 'p',
    className: 'consentkit-note',
    content: 'Changed since your last choice: The counter is hosted in Sweden now.',
    within: inForm,
    record: answered((store) => store.rejectAll(), changed),
    provider: { consent: changed },
    complaint: belongsIntoPreferences,
  },
  PreferencesDate: {
    tag: 'p',
    className: 'consentkit-text',
    content: 'Your last choice: ',
    within: inForm,
    record: answered((store) => store.rejectAll()),
    complaint: belongsIntoPreferences,
  },
  PreferencesForm: {
    tag: 'form',
    className: 'consentkit-surface consentkit-form',
    marks: { 'data-consent-kit': 'preferences-form' },
    content: 'Save choices',
    acts: [{ handler: 'onSubmit', provoke: (element) => fireEvent.submit(element), outcome: ({ record }) => record?.act }],
  },
  PreferencesModal: {
    tag: 'dialog',
    className: 'consentkit-surface consentkit-dialog',
    marks: { 'data-consent-kit': 'preferences' },
    isInDialog: true,
    acts: [click(closes)],
  },
  PreferencesRoot: {
    tag: 'dialog',
    className: 'consentkit-surface consentkit-dialog',
    marks: { 'data-consent-kit': 'preferences' },
    content: 'Cookie preferences',
    isInDialog: true,
    acts: [
      click(closes),
      { handler: 'onCancel', provoke: (element) => pressEscape(element as HTMLDialogElement), ...closes },
      { handler: 'onClose', provoke: (element) => (element as HTMLDialogElement).close(), ...closes },
    ],
  },
  PreferencesService: {
    tag: 'div',
    className: 'consentkit-service',
    marks: { 'data-consent-kit': 'service', 'data-consent-id': 'posthog' },
    props: { id: 'posthog' },
    content: 'PostHog',
    within: inForm,
    complaint: belongsIntoPreferences,
  },
  PreferencesSignal: {
    tag: 'p',
    className: 'consentkit-note',
    content: 'Your opt-out signal is honoured',
    within: inForm,
    provider: { consent: described, record: { record: null, regime: 'opt-out', gpc: true, allows } },
    complaint: belongsIntoPreferences,
  },
  PreferencesStatus: { tag: 'p', className: 'consentkit-status', content: '', within: inForm, complaint: belongsIntoPreferences },
  PreferencesText: { tag: 'p', className: 'consentkit-text', content: 'Choose what this site may store', within: inForm, complaint: belongsIntoPreferences },
  PreferencesTitle: {
    tag: 'h2',
    className: 'consentkit-title',
    content: 'Cookie preferences',
    within: inDialog,
    isInDialog: true,
    complaint: belongsIntoPreferences,
  },
  RejectButton: {
    tag: 'button',
    className: 'consentkit-button',
    marks: { 'data-consent-action': 'reject-all' },
    content: 'Reject all',
    within: inBanner,
    acts: [click({ outcome: ({ record }) => record?.act })],
  },
  SaveButton: {
    tag: 'button',
    className: 'consentkit-button',
    marks: { 'data-consent-action': 'save' },
    content: 'Save choices',
    within: inForm,
    acts: [click({ outcome: ({ record }) => record?.act })],
    complaint: belongsIntoPreferences,
  },
  ServiceItems: {
    tag: 'ul',
    className: 'consentkit-items',
    content: 'ph_*',
    within: inService,
    provider: { consent: described },
    complaint: belongsIntoChoice,
  },
  ServiceProvidedBy: {
    tag: 'p',
    className: 'consentkit-text',
    content: 'Provider: PostHog Inc., United States',
    within: inService,
    provider: { consent: described },
    complaint: belongsIntoChoice,
  },
}

type Exported = Readonly<Record<string, unknown>>

const isPart = (value: unknown) => (value as { $$typeof?: symbol } | null)?.$$typeof === Symbol.for('react.forward_ref')
// the frame, which is no part of anything, has a test of its own
const names = Object.keys(exported).filter((name) => name !== 'ConsentFrame' && isPart((exported as Exported)[name]))
const part = (name: string) => (exported as Exported)[name] as ComponentType<Record<string, unknown>>

afterEach(cleanup)

// first, because what was fetched once is there
describe('before the preferences have come', () => {
  it.each(names.filter((name) => parts[name]?.complaint))('%s says where it belongs, where it stands alone', (name) => {
    const Part = part(name)
    const alone = (
      <ConsentProvider consent={consent}>
        <Part id="analytics" />
      </ConsentProvider>
    )
    expect(complaintOf(alone)).toMatch(belongsIntoPreferences)
  })
})

describe('the parts', () => {
  it('all have their place in this file', () => {
    expect(Object.keys(parts).sort()).toEqual(names.sort())
  })

  it('are those that are in short Banner.* and PreferencesModal.*, every one of them', () => {
    const inShort = (of: object) => Object.entries(of).filter(([, value]) => isPart(value))
    const nameOf = (value: unknown) => names.find((name) => part(name) === value)
    expect(Object.fromEntries(inShort(Banner).map(([short, value]) => [short, nameOf(value)]))).toEqual({
      Root: 'BannerRoot',
      Title: 'BannerTitle',
      Text: 'BannerText',
      Actions: 'BannerActions',
      Accept: 'AcceptButton',
      Reject: 'RejectButton',
      Customize: 'CustomizeButton',
    })
    const reached = [...inShort(Banner), ...inShort(PreferencesModal)].map(([, value]) => nameOf(value))
    expect(reached).not.toContain(undefined)
    expect(names.filter((name) => !reached.includes(name))).toEqual(['Banner', 'PreferencesButton', 'PreferencesModal'])
  })
})

for (const [name, given] of Object.entries(parts)) describePart(name, part(name), given)
