import { type CodeStyle, ownStyle } from '../tools/CodeStyle.js'
import { printImport } from '../tools/printImport.js'
import { printText, printValue } from '../tools/printValue.js'
import type { DraftedService } from './DraftedService.js'
import { printService } from './printService.js'

/** What a drafted declaration says beside its services. */
export interface ConfigOptions {
  readonly siteName: string
  /** Where the site's cookie policy is: `/cookies`. */
  readonly policyUrl: string
  /** @default as this package's documentation is written */
  readonly style?: CodeStyle
  /**
   * False for JavaScript, where ids have no types.
   * @default true
   */
  readonly isTypeScript?: boolean
  /**
   * The categories beside `essential`.
   * @default those of the services
   */
  readonly categories?: readonly string[]
}

const order = ['functional', 'analytics', 'marketing']

/** Prints a whole `consent.config.ts`. */
export function printConfig(services: readonly DraftedService[], options: ConfigOptions): string {
  const {
    siteName,
    policyUrl,
    style = ownStyle,
    isTypeScript = true,
    categories = order.filter((each) => services.some(({ category }) => category === each)),
  } = options
  const { indent, newline, semicolon } = style
  const quoted = (text: string) => printText(text, style)
  const calls = [...new Set(services.flatMap(({ vendor }) => vendor?.vendor ?? []))].sort()
  const declared = Object.fromEntries(categories.map((id) => [id, id === 'marketing' ? { sale: true } : {}]))
  return [
    printImport(['defineConsent'], 'consent-kit', style),
    ...(calls.length ? [printImport(calls, 'consent-kit/services', style)] : []),
    '',
    '/** Everything that this site stores and everyone it lets in, declared once. */',
    'export const consent = defineConsent({',
    `${indent}site: ${printValue({ name: siteName, policyUrl }, style, 1, 6)},`,
    `${indent}categories: ${printValue(declared, style, 1, 12)},`,
    ...(services.length
      ? [`${indent}services: {`, ...services.map((service) => `${indent}${indent}${printService(service, style, 2)},`), `${indent}},`]
      : [`${indent}services: {},`]),
    `})${semicolon}`,
    ...(isTypeScript
      ? [
          '',
          `declare module ${quoted('consent-kit')} {`,
          `${indent}interface Register {`,
          `${indent}${indent}consent: typeof consent${semicolon}`,
          `${indent}}`,
          '}',
        ]
      : []),
    '',
  ].join(newline)
}
