import 'consent-kit/styles.css'
import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { Site } from '../components/Site'

export const metadata: Metadata = { icons: 'data:,' }

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <Site>{children}</Site>
      </body>
    </html>
  )
}
