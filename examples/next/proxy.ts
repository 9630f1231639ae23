import { contentSecurityPolicy, gpc, readConsent, regimeFor } from 'consent-kit/server'
import { type NextRequest, NextResponse } from 'next/server'
import { consent as ofMeadow } from './consent.config'
import { isAdministrator } from './lib/isAdministrator'
import { isStrict } from './lib/isStrict'
import { vendors } from './lib/vendors'

const challenge = { 'WWW-Authenticate': 'Basic realm="Records", charset="UTF-8"' }

/** Asks for a password before the records, and sends each page with a policy by which the browser itself refuses what this visitor has denied. */
export async function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl
  const isOfRecords = /^\/records(\/|$)/.test(pathname)
  if (isOfRecords && process.env.RECORDS_PASSWORD && !isAdministrator(request.headers))
    return new NextResponse('The records are for those who run this site.', { status: 401, headers: challenge })
  if (!isStrict) return NextResponse.next()
  const ofVendors = vendors[pathname.replace('/vendors/', '')]
  const consent = ofVendors ?? ofMeadow
  const visitor = { regime: regimeFor(request.headers).regime, gpc: gpc(request.headers) }
  const { record } = await readConsent(consent, request, visitor)
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(consent, record, {
    ...visitor,
    nonce,
    // so that a yes counts on the page on which it is given
    admitUndecided: true,
    directives: {
      'form-action': "'self'",
      'frame-ancestors': "'none'",
      // the charts are in their addresses
      ...(isOfRecords && { 'img-src': 'data:' }),
      // the vendors' own scripts do without Trusted Types
      ...(!ofVendors && { 'require-trusted-types-for': "'script'", 'trusted-types': ['consent-kit', 'nextjs', 'nextjs#bundler'] }),
    },
  })
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  // Next.js reads the nonce for its own scripts from here
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: '/((?!_next/|api/|collector/|vendor/|icon.svg).*)' }
