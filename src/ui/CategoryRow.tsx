'use client'

import type { ReactNode } from 'react'
import { useId } from 'react'
import type { ConsentDeclaration, ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { own } from '../core/own.js'
import type { BannerMessages, PreferencesMessages } from '../locales/Messages.js'
import { labelOf } from './labelOf.js'
import { Switch } from './Switch.js'

interface CategoryRowProps {
  readonly id: string
  readonly consent: ConsentDeclaration
  readonly choices: Readonly<Record<string, boolean>>
  readonly words: BannerMessages & PreferencesMessages
  readonly onChange: (ids: readonly string[], choice: boolean) => void
}

/** One category of the preferences: its switch, and its services with theirs and with all that they store. */
export function CategoryRow({ id, consent, choices, words, onChange }: CategoryRowProps): React.JSX.Element {
  const labelId = useId()
  const textId = useId()
  const label = labelOf(consent, id, words)
  const text = consent.categories[id]?.description ?? own(words as unknown as Record<string, string>, `${id}Text`)
  const services = Object.entries(consent.services).filter(([, { category }]) => category === id)
  const ids = services.length ? services.map(([service]) => service) : [id]
  const isEssential = id === 'essential'
  return (
    <fieldset className="consentkit-category" aria-labelledby={labelId}>
      <div className="consentkit-row">
        <h3 id={labelId} className="consentkit-label">
          {label}
        </h3>
        {isEssential ? (
          <span className="consentkit-always">{words.alwaysOn}</span>
        ) : (
          <Switch
            name={id}
            labelledBy={labelId}
            describedBy={text && textId}
            isOn={ids.every((each) => choices[each])}
            onChange={(choice) => onChange(ids, choice)}
          />
        )}
      </div>
      {text && (
        <p id={textId} className="consentkit-text">
          {text}
        </p>
      )}
      {services.length > 0 && (
        <details className="consentkit-details">
          <summary>
            {words.details} <span className="consentkit-count">{services.length}</span>
          </summary>
          {services.map(([service, declared]) => (
            <ServiceRow
              key={service}
              id={service}
              service={declared}
              label={service === 'consent' && !declared.label ? words.consentCookie : labelOf(consent, service, {})}
              words={words}
            >
              {!isEssential && services.length > 1 && (
                <Switch
                  name={service}
                  label={labelOf(consent, service, {})}
                  isOn={choices[service] === true}
                  onChange={(choice) => onChange([service], choice)}
                />
              )}
            </ServiceRow>
          ))}
        </details>
      )}
    </fieldset>
  )
}

interface ServiceRowProps {
  readonly id: string
  readonly service: ServiceDeclaration
  readonly label: string
  readonly words: BannerMessages & PreferencesMessages
  readonly children: ReactNode
}

function ServiceRow({ id, service: { purpose, provider, items = [] }, label, words, children }: ServiceRowProps) {
  const text = purpose ?? (id === 'consent' ? words.consentCookieText : undefined)
  return (
    <div className="consentkit-service">
      <div className="consentkit-row">
        <h4 className="consentkit-label">{label}</h4>
        {children}
      </div>
      {text && <p className="consentkit-text">{text}</p>}
      {provider && (
        <p className="consentkit-text">
          {words.provider}: {provider.policyUrl ? <a href={provider.policyUrl}>{provider.name}</a> : provider.name}
          {provider.country && `, ${new Intl.DisplayNames(words.lang, { type: 'region' }).of(provider.country)}`}
        </p>
      )}
      {items.length > 0 && (
        <ul className="consentkit-items">
          {items.map(({ name, kind = 'cookie', duration, purpose: use }) => (
            <li key={kind + name}>
              <code>{name}</code>
              <span>
                {[words[kind], duration && (duration === 'session' || duration === 'persistent' ? words[duration] : duration), use].filter(Boolean).join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
