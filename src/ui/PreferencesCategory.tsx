'use client'

import { forwardRef, useId } from 'react'
import { own } from '../core/own.js'
import { CategoryServices } from './CategoryServices.js'
import { ChoiceContext } from './ChoiceContext.js'
import { ChoiceLabel } from './ChoiceLabel.js'
import { ChoiceSwitch } from './ChoiceSwitch.js'
import { ChoiceText } from './ChoiceText.js'
import { labelOf } from './labelOf.js'
import type { PartProps } from './PartProps.js'
import { renderPart } from './renderPart.js'
import { usePreferences } from './usePreferences.js'

/** Props of {@link PreferencesCategory}; every other goes to its `<fieldset>`. */
export type PreferencesCategoryProps = Omit<PartProps<'fieldset'>, 'id'> & {
  /** The category's id. */
  readonly id: string
}

/**
 * One category: unless it is given other content, its name, its switch, what it is for, and its services, which open below.
 *
 * @example
 * <PreferencesCategory id="analytics"><ChoiceLabel /><ChoiceSwitch /></PreferencesCategory>
 */
export const PreferencesCategory = forwardRef<HTMLFieldSetElement, PreferencesCategoryProps>(function PreferencesCategory({ id, ...props }, ref) {
  const { store, words } = usePreferences()
  const key = useId()
  const { consent } = store
  const services = Object.keys(consent.services).filter((service) => consent.services[service]?.category === id)
  const choice = {
    id,
    labelId: `${key}label`,
    textId: `${key}text`,
    label: labelOf(consent, id, words),
    text: consent.categories[id]?.description ?? own(words as unknown as Record<string, string>, `${id}Text`),
    ids: id === 'essential' ? [] : services.length ? services : [id],
  }
  const children = (
    <>
      <div className="consentkit-row">
        <ChoiceLabel />
        <ChoiceSwitch />
      </div>
      <ChoiceText />
      <CategoryServices />
    </>
  )
  return (
    <ChoiceContext.Provider value={choice}>
      {renderPart(
        'fieldset',
        { 'aria-labelledby': choice.labelId, 'data-consent-kit': 'category', 'data-consent-id': id, className: 'consentkit-category', children },
        props,
        ref,
      )}
    </ChoiceContext.Provider>
  )
})
