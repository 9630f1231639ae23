import type { ReactNode } from 'react'
import { Site } from '../../components/Site'
import { readVisitor } from '../../lib/readVisitor'

export { metadata } from '../../lib/metadata'

/** Made per request, so that the HTML is exactly right for its visitor, with JavaScript off too. */
export default async function Layout({ children }: { children: ReactNode }) {
  return <Site {...(await readVisitor())}>{children}</Site>
}
