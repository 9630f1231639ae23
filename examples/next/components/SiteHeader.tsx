'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'

const pages = { '/pricing': 'Pricing', '/video': 'Video', '/account': 'Account', '/cookies': 'Cookies' }

export function SiteHeader() {
  const current = usePathname()
  const mark = (path: string) => (path === current ? 'page' : undefined)
  return (
    <header className="site-header">
      <Link href="/" className="brand" aria-current={mark('/')}>
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <rect width="32" height="32" rx="8" />
          <path d="M16 25V14m0 4c-5 0-7-3-7-7 5 0 7 3 7 7Zm0-3c0-4 2-7 7-7 0 4-2 7-7 7Z" />
        </svg>
        Meadow
      </Link>
      <nav aria-label="Main">
        {Object.entries(pages).map(([path, name]) => (
          <Link key={path} href={path} aria-current={mark(path)}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  )
}
