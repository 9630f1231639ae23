/**
 * Puts a script element with an address into the page, and waits for it; one that cannot be fetched is taken out again.
 *
 * @returns a promise of what the script threw while it first ran, which is undefined as a rule; rejected where it cannot be fetched
 */
export function runScript(script: HTMLScriptElement, insert: () => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let problem: unknown
    const notice = (event: ErrorEvent) => {
      // of a script of another origin, the browser says neither what was thrown nor where
      if (event.filename === script.src || document.currentScript === script) problem = event.error ?? Error(`${script.getAttribute('src')}: ${event.message}`)
    }
    addEventListener('error', notice)
    // listeners, because the element may have handlers of the site's own
    script.addEventListener('load', () => {
      removeEventListener('error', notice)
      resolve(problem)
    })
    script.addEventListener('error', () => {
      removeEventListener('error', notice)
      script.remove()
      reject(Error(`${script.getAttribute('src')} could not be loaded`))
    })
    insert()
  })
}
