'use client'

import { labelOf } from '../words/labelOf.js'
import { ChoiceLabel } from './ChoiceLabel.js'
import { ChoiceSwitch } from './ChoiceSwitch.js'
import { ChoiceText } from './ChoiceText.js'
import { type ChoiceGroupProps, createChoiceGroup } from './createChoiceGroup.js'
import { ServiceItems } from './ServiceItems.js'
import { ServiceProvidedBy } from './ServiceProvidedBy.js'

/** Props of {@link PreferencesService}; every other goes to its `<div>`. */
export type PreferencesServiceProps = ChoiceGroupProps<'div'>

/**
 * One service: unless it is given other content, its name, a switch of its own where its category has several, its
 * purpose, its provider and what it stores.
 *
 * @example
 * <PreferencesService id="posthog"><ChoiceLabel /><ChoiceSwitch /><ServiceItems /></PreferencesService>
 */
export const PreferencesService = createChoiceGroup('div', 'service', function PreferencesService({ consent, snapshot, words }, id) {
  const { services } = consent
  const service = services[id]
  const isEssential = service?.category === 'essential'
  const isOwn = isEssential && id === 'consent'
  const isOneOfMany = !isEssential && Object.values(services).filter(({ category }) => category === service?.category).length > 1
  const children = (
    <>
      <div className="consentkit-row">
        <ChoiceLabel render={(props) => <h4 {...props} />} />
        {isOneOfMany && <ChoiceSwitch />}
      </div>
      <ChoiceText />
      <ServiceProvidedBy />
      <ServiceItems />
    </>
  )
  return {
    label: isOwn && !service.label ? words.consentCookie : labelOf(consent, id, {}),
    text: service?.purpose ?? (isOwn ? words.consentCookieText : ''),
    ids: isEssential ? [] : [id],
    'data-consent-added': snapshot.record && snapshot.undecided.includes(id) ? '' : undefined,
    children,
  }
})
