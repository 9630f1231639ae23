import { en } from './en.js'
import type { Messages } from './Messages.js'

/** American English. */
export const enUS: Messages = { ...en, lang: 'en-US', signalHonoured: 'Your opt-out signal is honored' }
