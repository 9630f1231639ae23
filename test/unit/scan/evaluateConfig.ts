import ts from 'typescript'
import type { ConsentDeclaration } from '../../../src/core/ConsentDeclaration.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import * as services from '../../../src/services/index.js'

const modules: Readonly<Record<string, unknown>> = { 'consent-kit': { defineConsent }, 'consent-kit/services': services }

/** What a drafted module exports as `consent`, run with this package's own source. */
export function evaluateConfig(text: string): ConsentDeclaration {
  const { outputText } = ts.transpileModule(text, { compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 } })
  const exports: { consent?: ConsentDeclaration } = {}
  new Function('exports', 'require', outputText)(exports, (name: string) => modules[name])
  if (!exports.consent) throw Error('the module exports no consent')
  return exports.consent
}
