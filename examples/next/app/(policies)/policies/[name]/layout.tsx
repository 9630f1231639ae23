import { Banner, ConsentProvider, PreferencesModal } from 'consent-kit'
import 'consent-kit/policy.css'
import 'consent-kit/styles.css'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { isStrict } from '../../../../lib/isStrict'
import { policies } from '../../../../lib/policies'
import { readVisitor } from '../../../../lib/readVisitor'
import '../../../site.css'

export { metadata } from '../../../../lib/metadata'

interface LayoutProps {
  readonly children: ReactNode
  readonly params: Promise<{ readonly name: string }>
}

export const generateStaticParams = () => (isStrict ? [] : Object.keys(policies).map((name) => ({ name })))

/** A site of its own for each policy: the banner, or the lack of one, and the choices follow from the same declaration. */
export default async function Layout({ children, params }: LayoutProps) {
  const policy = policies[(await params).name]
  if (!policy) notFound()
  const { nonce } = isStrict ? await readVisitor() : {}
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={policy.consent} nonce={nonce}>
          <header className="site-header">
            <nav aria-label="Policies">
              {Object.entries(policies).map(([name, { consent }]) => (
                <a key={name} href={`/policies/${name}`}>
                  {consent.site?.name}
                </a>
              ))}
              <a href="/">Meadow</a>
            </nav>
          </header>
          <main className="policy-page">{children}</main>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
