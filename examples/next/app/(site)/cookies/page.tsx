import { PreferencesButton } from 'consent-kit'
import type { Metadata } from 'next'
import { DeclaredService } from '../../../components/DeclaredService'
import { consent } from '../../../consent.config'

export const metadata: Metadata = { title: 'Cookies' }

export default function Cookies() {
  const services = Object.entries(consent.services)
  return (
    <>
      <h1>Cookies</h1>
      <p className="lead">
        Everything that this site may store on your device, and why. This page is made from the same declaration as the gate that keeps it to that.
      </p>
      {Object.keys(consent.categories).map((category) => (
        <section key={category} className="category" aria-labelledby={category}>
          <h2 id={category}>{category}</h2>
          {services
            .filter(([, service]) => service.category === category)
            .map(([id, service]) => (
              <DeclaredService key={id} id={id} service={service} />
            ))}
        </section>
      ))}
      <p>
        <PreferencesButton />
      </p>
      <p>
        Last changed on <time dateTime={consent.updated}>{consent.updated}</time>. Questions? Write to{' '}
        <a href={`mailto:${consent.site?.contact}`}>{consent.site?.contact}</a>.
      </p>
    </>
  )
}
