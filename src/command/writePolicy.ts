import { readdirSync, writeFileSync } from 'node:fs'
import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import type { ConsentRegime } from '../core/ConsentSnapshot.js'
import type { PolicyMessages } from '../policy/locales/PolicyMessages.js'
import type { PolicyOptions } from '../policy/PolicyOptions.js'
import { policyJson } from '../policy/policyJson.js'
import { policyMarkdown } from '../policy/policyMarkdown.js'
import { CommandError } from './CommandError.js'
import { loadDeclaration } from './loadDeclaration.js'

/** The options of `consent-kit policy`, as they are typed. */
export interface WritePolicyOptions {
  readonly format: string
  readonly locale: string
  readonly regime: string
  readonly export?: string
  readonly out?: string
}

type Write = (consent: ConsentDeclaration, messages: PolicyMessages, options: PolicyOptions) => string | Promise<string>

const formats: Readonly<Record<string, Write>> = {
  md: policyMarkdown,
  html: writeHtml,
  json: (...given) => `${JSON.stringify(policyJson(...given), undefined, 2)}\n`,
}
const regimes: readonly string[] = ['opt-in', 'opt-out', 'notice'] satisfies ConsentRegime[]

/**
 * Writes the cookie policy of the declaration that a module exports.
 *
 * @throws {CommandError} where the module, the language or an option is not there
 */
export async function writePolicy(file: string, { format, locale, regime, export: name, out }: WritePolicyOptions): Promise<void> {
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined
  if (!write) throw new CommandError(`--format takes ${Object.keys(formats).join(', ')}, not "${format}".`)
  if (!regimes.includes(regime)) throw new CommandError(`--regime takes ${regimes.join(', ')}, not "${regime}".`)
  const messages = await loadMessages(locale)
  const text = await write(await loadDeclaration(file, name), messages, { regime: regime as ConsentRegime })
  if (out) writeFileSync(out, text)
  else process.stdout.write(text)
}

async function loadMessages(locale: string): Promise<PolicyMessages> {
  const known = readdirSync(new URL('../policy/locales/', import.meta.url)).flatMap((file) => /^([a-z]{2}(?:-\w+)?)\.js$/.exec(file)?.[1] ?? [])
  if (!known.includes(locale)) throw new CommandError(`--locale takes ${known.join(', ')}, not "${locale}".`)
  const [messages] = Object.values(await import(`../policy/locales/${locale}.js`))
  return messages as PolicyMessages
}

async function writeHtml(...given: Parameters<Write>): Promise<string> {
  const { policyHtml } = await import('./policyHtml.js').catch(() => {
    throw new CommandError('--format html needs React: npm install react react-dom')
  })
  return policyHtml(...given)
}
