import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import { readConsent } from 'consent-kit/server'
import type { ReactNode } from 'react'
import { Links, type LoaderFunctionArgs, Meta, NavLink, Outlet, Scripts, useLoaderData } from 'react-router'
import { consent } from './consent.config'
import { Status } from './Status'
import 'consent-kit/styles.css'
import './site.css'

/** The record alone: what a loader returns goes to the browser, and the reading's `allows` is a function. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { record } = await readConsent(consent, request)
  return { record }
}

export const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" href="/icon.svg" />
      <Meta />
      <Links />
    </head>
    <body>
      {children}
      {/* no <ScrollRestoration>: it keeps an item in the session storage, which would have to be declared */}
      <Scripts />
    </body>
  </html>
)

export default function Root() {
  const { record } = useLoaderData<typeof loader>()
  return (
    <ConsentProvider consent={consent} record={record}>
      <header>
        <strong>Orchard</strong>
        <nav aria-label="Pages">
          <NavLink to="/">Apples</NavLink>
          <NavLink to="/account">Account</NavLink>
        </nav>
      </header>
      <main>
        <Outlet />
        <Status />
      </main>
      <footer>
        <p>Orchard is made up. It is the React Router example of consent-kit.</p>
        <PreferencesButton />
      </footer>
      <Banner />
      <PreferencesModal />
    </ConsentProvider>
  )
}
