import { readdirSync } from 'node:fs'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import type { PolicyMessages } from '../policy/locales/PolicyMessages.js'
import type { PolicyOptions } from '../policy/PolicyOptions.js'
import { policyJson } from '../policy/policyJson.js'
import { policyMarkdown } from '../policy/policyMarkdown.js'
import { CommandError } from '../tools/CommandError.js'

/** How a policy is written, as it is typed. */
export interface PolicyTextOptions {
  /** `md`, `html` or `json` */
  readonly format: string
  /** `en`, `de`, `pt-BR` … */
  readonly locale: string
  /** `opt-in`, `opt-out` or `notice` */
  readonly regime: string
}

type Write = (consent: ConsentDeclaration, messages: PolicyMessages, options: PolicyOptions) => string | Promise<string>

const formats: Readonly<Record<string, Write>> = {
  md: policyMarkdown,
  html: writeHtml,
  json: (...given) => `${JSON.stringify(policyJson(...given), undefined, 2)}\n`,
}
const regimes: readonly string[] = ['opt-in', 'opt-out', 'notice'] satisfies ConsentRegime[]

/**
 * The cookie policy of a declaration as the text of a file.
 *
 * @throws {CommandError} where there is no such format, language or regime, or no React for HTML
 */
export async function policyText(consent: ConsentDeclaration, { format, locale, regime }: PolicyTextOptions): Promise<string> {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!write) throw new CommandError(`--format takes ${Object.keys(formats).join(', ')}, not "${format}".`)
  if (!regimes.includes(regime)) throw new CommandError(`--regime takes ${regimes.join(', ')}, not "${regime}".`)
  return write(consent, await loadMessages(locale), { regime: regime as ConsentRegime })
}

async function loadMessages(locale: string): Promise<PolicyMessages> {
  const folder = new URL('../policy/locales/', import.meta.url)
  const files = new Map(
    readdirSync(folder).flatMap((file) => {
      const known = /^([a-z]{2}(?:-\w+)?)\.[jt]s$/.exec(file)?.[1]
      return known ? [[known, file] as const] : []
    }),
  )
  const file = files.get(locale)
  if (!file) throw new CommandError(`--locale takes ${[...files.keys()].join(', ')}, not "${locale}".`)
  const [messages] = Object.values(await import(new URL(file, folder).href))
  return messages as PolicyMessages
}

async function writeHtml(...given: Parameters<Write>): Promise<string> {
  const { policyHtml } = await import('./policyHtml.js').catch(() => {
    throw new CommandError('--format html needs React: npm install react react-dom')
  })
  return policyHtml(...given)
}
