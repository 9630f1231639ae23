import { createHash, timingSafeEqual } from 'node:crypto'

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * Whether a request carries the password in `RECORDS_PASSWORD`, under any name, by HTTP Basic authentication (RFC 7617). A
 * site with accounts asks for one of these instead. Where no password is set, nobody is an administrator.
 */
export function isAdministrator(headers: Pick<Headers, 'get'>): boolean {
  const password = process.env.RECORDS_PASSWORD
  const [, credentials = ''] = /^Basic (\S+)$/i.exec(headers.get('authorization') ?? '') ?? []
  const [, given] = /^[^:]*:(.*)$/s.exec(Buffer.from(credentials, 'base64').toString()) ?? []
  // of digests, because the time of a comparison would tell how much of a guess is right
  return !!password && given !== undefined && timingSafeEqual(digest(given), digest(password))
}
