export { ConsentReceipt, type ConsentReceiptProps } from '../rights/ConsentReceipt.js'
export { collectVisitorData } from '../rights/collectVisitorData.js'
export { ResetButton, type ResetButtonProps } from '../rights/ResetButton.js'
export type { ReceiptWords } from '../rights/useReceiptWords.js'
export type { VisitorData, VisitorItem } from '../rights/VisitorData.js'
export type { PolicyMessages } from './locales/PolicyMessages.js'
export type {
  PolicyBlock,
  PolicyContent,
  PolicyDate,
  PolicyEntry,
  PolicyItem,
  PolicySection,
  PolicyService,
  PolicyServices,
} from './PolicyContent.js'
export type { PolicyOptions } from './PolicyOptions.js'
export { type CookiePolicyProps, PolicyPage as CookiePolicy } from './PolicyPage.js'
export { policyJson } from './policyJson.js'
export { policyMarkdown } from './policyMarkdown.js'
