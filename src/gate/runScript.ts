/**
 * Puts a script element with an address into the page, and waits for it; one that failed is taken out again.
 *
 * @returns a promise that is rejected where the script cannot be fetched, or throws while it is first run
 */
export function runScript(script: HTMLScriptElement, insert: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let problem: unknown
    const notice = (event: ErrorEvent) => {
      // of a script of another origin, the browser says neither what was thrown nor where
      if (event.filename === script.src || document.currentScript === script) problem = event.error ?? Error(`${script.getAttribute('src')}: ${event.message}`)
    }
    addEventListener('error', notice)
    script.onload = script.onerror = (event) => {
      removeEventListener('error', notice)
      if ((event as Event).type === 'error') problem = Error(`${script.getAttribute('src')} could not be loaded`)
      if (problem) script.remove()
      problem ? reject(problem) : resolve()
    }
    insert()
  })
}
