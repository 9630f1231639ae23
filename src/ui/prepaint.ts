import type { EarlyData } from './EarlyData.js'

type Answer = readonly [isYes: boolean, revision: number, since: number]

/**
 * The inline script beside the banner in the HTML. In the frame after the page's first one it shows the banner to a
 * visitor who has something to decide; until React takes over it stores an answer, the same bytes as the store would, and
 * remembers a wish for the preferences.
 *
 * It is built into a constant text of at most 1 kB gzipped, so it says again in little what `decodeRecord`, `answerIn`
 * and the store say; a test holds the two against each other.
 *
 * @param banner The element before the script.
 */
export function prepaint(banner: HTMLElement): void {
  // a block list may have taken it out of the page
  if (!(banner as HTMLElement | null)) return
  const [prefix, maxAge, attributes, questions, separator, wordings] = JSON.parse(banner.dataset.early as string) as EarlyData
  const day = 86400e3
  let now: number
  let time: number
  let answers: Map<string, Answer>

  /** Reads the answers that still count, and says what is still to be asked. */
  function read() {
    now = Date.now()
    answers = new Map()
    try {
      const [written] = (`; ${document.cookie}`.split(`; ${prefix}`)[1] as string).split(';') as [string]
      const value = decodeURIComponent(written.replace(/^"(.*).$/, '$1'))
      const [, moment, ...lists] = /^v1\/([\dT:.Z-]{24})\/[a-z-]+\/yes:(.*)\/no:(.*)\/end$/.exec(value) as string[]
      const found: typeof answers = new Map()
      time = Date.parse(moment as string)
      lists.forEach((list, isNo) => {
        for (const entry of list ? list.split('.') : []) {
          const [, id, revision = 0, since = '0'] = /^([A-Za-z][\w-]*)(?:@(\d{1,9}))?(?:~([\da-z]+))?$/.exec(entry) as string[]
          found.set(id as string, [!isNo, +revision, parseInt(since, 36)])
        }
      })
      for (const [id, answer] of found) if (now - Math.min(answer[2] * day || time, time) < maxAge && time < now + day) answers.set(id, answer)
    } catch {
      // no cookies here, or none that is a record
    }
    return questions.filter(([id, revision]) => answers.get(id)?.[1] !== revision)
  }

  function show() {
    const asked = read()
    // all or none of it is asked: nothing to say of what is new
    if (asked.length % questions.length)
      for (const { firstChild } of banner.querySelectorAll('*'))
        for (const [text, added] of wordings)
          if (firstChild?.nodeValue === text) firstChild.nodeValue = added.replace('{services}', asked.map(([, , label]) => label).join(separator))
    banner.hidden = !asked.length
  }

  function answer(action: string) {
    const asked = read()
    const today = (now / day) | 0
    const lists: [yes: string[], no: string[]] = [[], []]
    const record = () =>
      `v1/${new Date(now).toISOString()}/${asked.length < questions.length ? 'save' : action}/yes:${lists[0].join('.')}/no:${lists[1].join('.')}/end`
    const given = asked.map(([id, revision]) => [id, [/^a/.test(action), revision, today]] as const)
    // these come first, and stand in place of earlier ones
    for (const [id, [isYes, revision, since]] of new Map([...given, ...answers, ...given])) {
      const from = since || (time / day) | 0
      if (questions.some(([known]) => known === id) || record().length <= 3000)
        lists[isYes ? 0 : 1].push(id + (revision ? `@${revision}` : '') + (from < today ? `~${from.toString(36)}` : ''))
    }
    // biome-ignore lint/suspicious/noDocumentCookie: it has to be stored before anything else can happen
    document.cookie = `${prefix}${record()}${attributes}${/s:/.test(location.protocol) ? '; secure' : ''}`
    banner.hidden = true
  }

  banner.onclick = ({ target }) => {
    const action = (target as Element).closest<HTMLElement>('[data-consent-action]')?.dataset.consentAction as string
    if (!/-all$|ize$/.test(action)) return
    ;(window as { consentKitWish?: string }).consentKitWish = action
    if (/-/.test(action)) answer(action)
    return false
  }
  // in the page's first frame a banner would hold that frame up, so it comes with the second; a prerendered page has none yet
  let isFirst: boolean | undefined
  addEventListener('pagereveal', () => {
    isFirst = banner.hidden
  })
  requestAnimationFrame(() => (isFirst ? requestAnimationFrame(show) : show()))
}
