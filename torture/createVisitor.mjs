import { Clerk } from './Clerk.mjs'

/**
 * The model that three tabs are held to: what a visitor has said in each, what has been stored of it, and what a tab must
 * therefore believe. What cannot be stored stands in its tab until the cookie reads as something else; what cannot be read
 * changes nothing.
 *
 * @param jar Only the way in which it fails is looked at.
 */
export function createVisitor(jar, clock, lifetime) {
  let acts = 0
  let stored
  let isHidden = false

  /** What a page reads now: the act that was stored, `none`, or a cookie of that name that is no record. */
  function visible() {
    if (jar.way === 'blocks') return 'none'
    if (isHidden) return 'junk'
    return stored && clock.now < stored.until ? stored.act : 'none'
  }

  function sync(tab) {
    tab.at = clock.now
    if (jar.way === 'throws') return
    const seen = visible()
    if (seen === tab.seen) return
    tab.seen = seen
    tab.view = stored?.act === seen ? stored.view.copy() : new Clerk(lifetime)
    tab.isUnkept = false
  }

  function store(tab, view) {
    acts++
    tab.view = view
    if (jar.way === 'works') {
      stored = view.answers.size ? { view: view.copy(), act: acts, until: clock.now + lifetime } : undefined
      isHidden = false
    }
    tab.isUnkept = jar.way !== 'works'
    if (jar.way !== 'throws') tab.seen = visible()
  }

  return {
    openTab() {
      const tab = { view: new Clerk(lifetime), seen: 'none', isUnkept: false, at: clock.now }
      sync(tab)
      return tab
    },
    sync,
    /** @param said What is answered, by its ids; nothing where it is forgotten. */
    act(tab, said) {
      sync(tab)
      if (!said) return store(tab, new Clerk(lifetime))
      if (!said.length) return
      const view = tab.view.copy()
      view.decide(said, clock.now)
      store(tab, view)
    },
    deleteCookies() {
      stored = undefined
      isHidden = false
    },
    hideCookie() {
      isHidden = true
    },
  }
}
