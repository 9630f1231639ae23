import { loadCore } from './loadCore.mjs'

/**
 * The store's own functions as a reader of cookies.
 *
 * @returns {(cookie: string) => { asked: readonly string[], granted: readonly string[], answer: (choice: boolean) => string }}
 * of what `document.cookie` holds, the ids that are undecided, those that may run, and what is written for an answer to
 * all that is undecided
 */
export function createStoreReader(consent, questions, clock) {
  const document = { cookie: '' }
  const core = loadCore({ document, Date: clock.Date })
  const storage = core.cookieStorage(consent)
  const { name, maxAge } = consent.cookie
  const isKnown = (id) => Object.hasOwn(consent.services, id) || Object.hasOwn(consent.categories, id)
  return (cookie) => {
    document.cookie = cookie
    const record = core.decodeRecord(storage.read())
    const answers = questions.map(({ id, revision }) => [id, record ? core.answerIn(record, id, revision, maxAge, clock.now) : undefined])
    const asked = answers.filter(([, found]) => !found).map(([id]) => id)
    return {
      asked,
      granted: answers.filter(([, found]) => found?.choice).map(([id]) => id),
      answer(choice) {
        const act = asked.length < questions.length ? 'save' : choice ? 'accept-all' : 'reject-all'
        const choose = ({ id }) => (asked.includes(id) ? choice : undefined)
        return `${name}=${core.encodeRecord(core.nextRecord(record, act, questions, isKnown, choose, maxAge, clock.now))}`
      },
    }
  }
}
