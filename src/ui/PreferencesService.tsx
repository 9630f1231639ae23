'use client'

import { forwardRef, useId } from 'react'
import { ChoiceContext } from './ChoiceContext.js'
import { ChoiceLabel } from './ChoiceLabel.js'
import { ChoiceSwitch } from './ChoiceSwitch.js'
import { ChoiceText } from './ChoiceText.js'
import { labelOf } from './labelOf.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { ServiceItems } from './ServiceItems.js'
import { ServiceProvidedBy } from './ServiceProvidedBy.js'
import { usePreferences } from './usePreferences.js'

/** Props of {@link PreferencesService}; every other goes to its `<div>`. */
export type PreferencesServiceProps = Omit<PartProps<'div'>, 'id'> & {
  /** The service's id. */
  readonly id: string
}

/**
 * One service: unless it is given other content, its name, a switch of its own where its category has several, its
 * purpose, its provider and what it stores.
 *
 * @example
 * <PreferencesService id="posthog"><ChoiceLabel /><ChoiceSwitch /><ServiceItems /></PreferencesService>
 */
export const PreferencesService = forwardRef<HTMLDivElement, PreferencesServiceProps>(function PreferencesService({ id, ...props }, ref) {
  const { store, snapshot, words } = usePreferences()
  const key = useId()
  const { services } = store.consent
  const service = services[id]
  const isOwn = id === 'consent' && service?.category === 'essential'
  const choice = {
    id,
    labelId: `${key}label`,
    textId: `${key}text`,
    label: isOwn && !service.label ? words.consentCookie : labelOf(store.consent, id, {}),
    text: service?.purpose ?? (isOwn ? words.consentCookieText : undefined),
    ids: service?.category === 'essential' ? [] : [id],
    isService: true,
  }
  const isOneOfMany = choice.ids.length > 0 && Object.values(services).filter(({ category }) => category === service?.category).length > 1
  const children = (
    <>
      <div className="consentkit-row">
        <ChoiceLabel />
        {isOneOfMany && <ChoiceSwitch />}
      </div>
      <ChoiceText />
      <ServiceProvidedBy />
      <ServiceItems />
    </>
  )
  return (
    <ChoiceContext.Provider value={choice}>
      {renderPart(
        'div',
        {
          'data-consent-kit': 'service',
          'data-consent-id': id,
          'data-consent-added': snapshot.record && snapshot.undecided.includes(id) ? '' : undefined,
          className: 'consentkit-service',
          children,
        },
        props,
        ref,
      )}
    </ChoiceContext.Provider>
  )
})
