import { vendorMessages } from './en.js'
import type { VendorMessages } from './VendorMessages.js'

/** American English. */
export const enUS: VendorMessages = {
  ...vendorMessages,
  itemUser: 'Remembers which user was recognized.',
  itemAdVisitor: 'Recognizes the browser on several sites, for advertising.',
}
