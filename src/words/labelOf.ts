import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { own } from '../core/own.js'

/** What a category or service is called: as the site labels it, as the package does, or by its id. */
export const labelOf = ({ categories, services }: ConsentDeclaration, id: string, messages: object): string =>
  (own(services, id) ?? own(categories, id))?.label ?? own(messages as Record<string, string>, id) ?? id
