import { match } from '@formatjs/intl-localematcher'
import Negotiator from 'negotiator'

/** The languages that an `Accept-Language` header asks for, the most wanted first (RFC 9110, section 12.5.4). */
export const languagesIn = (header: string): string[] => new Negotiator({ headers: { 'accept-language': header } }).languages()

/** The one of the available tags that suits a wish best by CLDR's data; `und` where none does. */
export const matchLocale = (wish: string, available: string[]): string => match([wish], available, 'und')
