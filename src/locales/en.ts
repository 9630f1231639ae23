import { buttonMessages } from './en.button.js'
import { frameMessages } from './en.frame.js'
import { preferencesMessages } from './en.preferences.js'
import { tableMessages } from './en.table.js'
import type { Messages } from './Messages.js'

/** English, the default and the model of every other language. */
export const en: Messages = { ...buttonMessages, ...preferencesMessages, ...frameMessages, ...tableMessages }
