import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import type { Recognised } from './Recognised.js'

/** A service of a drafted declaration: a call of the catalogue's function, or one that is written out. */
export interface DraftedService {
  readonly id: string
  readonly category: string
  /** What is left to be done about it, in sentences. */
  readonly todo: readonly string[]
  readonly vendor?: Pick<Recognised, 'vendor' | 'options'>
  readonly declaration?: ServiceDeclaration
}
