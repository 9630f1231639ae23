import type { ReactNode } from 'react'
import { Site } from '../../components/Site'
import { isStrict } from '../../lib/isStrict'
import { readVisitor } from '../../lib/readVisitor'

export { metadata } from '../../lib/metadata'

/** Static, unless the strict policy asks for a nonce, which only a page that is made per request can carry. */
export default async function Layout({ children }: { children: ReactNode }) {
  return <Site {...(isStrict ? await readVisitor() : {})}>{children}</Site>
}
