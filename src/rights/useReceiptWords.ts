'use client'

import { bannerMessages } from '../locales/en.banner.js'
import { preferencesMessages } from '../locales/en.preferences.js'
import { receiptMessages } from '../locales/en.receipt.js'
import type { Messages, ReceiptMessages } from '../locales/Messages.js'
import { useConsentContext } from '../react/useConsentContext.js'

/** What the receipt and the reset of stored items can say: the wording of the policy's language, which holds it all, or a part of it. */
export type ReceiptWords = Partial<ReceiptMessages & Messages>

/** The words that are given, then those of the provider, then English; with the language of the receipt's own. */
export function useReceiptWords(given: ReceiptWords = {}) {
  const messages: ReceiptWords = useConsentContext().messages
  const { lang = 'en', dir = 'ltr' } = [given, messages].find(({ receipt }) => receipt) ?? {}
  return { ...bannerMessages, ...preferencesMessages, ...receiptMessages, ...messages, ...given, lang, dir }
}
