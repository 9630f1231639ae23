import type { ConsentDeclaration, StoredItemKind } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { canMeet } from './canMeet.js'
import { itemCode } from './itemCode.js'
import type { Judgement } from './Judgement.js'
import type { StorageWrite } from './StorageWrite.js'

interface Declared {
  readonly service: string
  readonly name: string
  readonly kind: StoredItemKind
}

const nouns: Readonly<Record<StoredItemKind, string>> = {
  cookie: 'cookie',
  localStorage: 'localStorage item',
  sessionStorage: 'sessionStorage item',
  indexedDB: 'IndexedDB database',
}

/** Holds what the code stores against what a declaration's services declare. */
export function judgeWrite(consent: ConsentDeclaration, write: StorageWrite): Judgement | undefined {
  const { kind, name } = write
  if (!kind) return { reason: 'the code does not tell which storage this is' }
  const all = declaredIn(consent)
  const same = all.filter((item) => item.kind === kind)
  // the asterisk of the code is no text of a declared name, so that only a declared asterisk can mean it
  if (name !== '*' && same.some((item) => matchName(item.name, name))) return undefined
  if (name.startsWith('*')) return { reason: 'its name is only known when it runs' }
  const near = same.find((item) => canMeet(item.name, name))
  if (near) return { reason: `"${name}" may be "${near.name}", which services.${near.service} declares, or another` }
  const what = `The ${nouns[kind]} "${name}" is stored here`
  const other = all.find((item) => matchName(item.name, name))
  if (other)
    return {
      code: 'other-kind',
      message: `${what}; services.${other.service} declares "${other.name}" as ${other.kind === 'indexedDB' ? 'an' : 'a'} ${nouns[other.kind]}.`,
      remedy: itemCode(write),
    }
  return { code: 'undeclared-write', message: `${what}, and no service declares it.`, remedy: itemCode(write) }
}

function declaredIn({ services, cookie }: ConsentDeclaration): readonly Declared[] {
  const own: Declared = { service: 'consent', name: cookie.name, kind: 'cookie' }
  return [
    own,
    ...Object.entries(services).flatMap(([service, { items = [] }]) =>
      items.flatMap(({ name, kind = 'cookie' }) => (name === undefined ? [] : [{ service, name, kind }])),
    ),
  ]
}
