import { quote } from './quote.js'
import type { StorageWrite } from './StorageWrite.js'

/** A stored item as the code of a declaration, with `…` for what a person has to say. */
export const itemCode = ({ name, kind = 'cookie', duration }: Pick<StorageWrite, 'name' | 'kind' | 'duration'>): string =>
  `{ name: ${quote(name)}, ${kind === 'cookie' ? '' : `kind: ${quote(kind)}, `}duration: ${quote(duration ?? '…')}, purpose: '…' }`
