import type { ConsentDeclaration } from './ConsentDeclaration.js'

/** What a visitor is asked about: an optional service, or a category without services. */
export interface Question {
  readonly id: string
  readonly category: string
  readonly revision: number
}

/**
 * Finds what has to be asked under each id: all of a category's services for the category (or itself, where it has
 * none), the service itself for a service, and nothing for what is essential.
 */
export function indexConsent({ categories, services, changes }: ConsentDeclaration): ReadonlyMap<string, readonly Question[]> {
  const index = new Map<string, readonly Question[]>()
  // each change that asks again is as if every service had been revised
  const asked = changes?.filter(({ asks }) => asks).length ?? 0
  for (const category of Object.keys(categories)) {
    const questions: Question[] = []
    const ask = (id: string, revision = 0) => (category === 'essential' ? [] : [{ id, category, revision: revision + asked }])
    for (const [id, service] of Object.entries(services)) {
      if (service.category !== category) continue
      const own = ask(id, service.revision)
      index.set(id, own)
      questions.push(...own)
    }
    index.set(category, questions.length ? questions : ask(category))
  }
  return index
}
