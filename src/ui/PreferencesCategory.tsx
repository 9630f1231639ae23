'use client'

import { own } from '../core/own.js'
import { labelOf } from '../words/labelOf.js'
import { CategoryServices } from './CategoryServices.js'
import { ChoiceLabel } from './ChoiceLabel.js'
import { ChoiceSwitch } from './ChoiceSwitch.js'
import { ChoiceText } from './ChoiceText.js'
import { type ChoiceGroupProps, createChoiceGroup } from './createChoiceGroup.js'

/** Props of {@link PreferencesCategory}; every other goes to its `<fieldset>`. */
export type PreferencesCategoryProps = ChoiceGroupProps<'fieldset'>

/**
 * One category: unless it is given other content, its name, its switch, what it is for, and its services, which open below.
 *
 * @example
 * <PreferencesCategory id="analytics"><ChoiceLabel /><ChoiceSwitch /></PreferencesCategory>
 */
export const PreferencesCategory = createChoiceGroup('fieldset', 'category', function PreferencesCategory({ store, words }, id) {
  const { consent } = store
  const services = Object.keys(consent.services).filter((service) => consent.services[service]?.category === id)
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
  return {
    label: labelOf(consent, id, words),
    text: consent.categories[id]?.description ?? own(words as unknown as Record<string, string>, `${id}Text`),
    ids: id === 'essential' ? [] : services.length ? services : [id],
    services,
    children,
  }
})
