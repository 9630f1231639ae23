/** Gives the focus to the page's main part, where whatever had it is gone. */
export function focusPage(): void {
  if (document.activeElement && document.activeElement !== document.body) return
  const main = document.querySelector<HTMLElement>('main, [role="main"], h1')
  if (!main) return
  const isReachable = main.hasAttribute('tabindex')
  if (!isReachable) main.tabIndex = -1
  main.focus({ preventScroll: true })
  if (!isReachable) main.addEventListener('blur', () => main.removeAttribute('tabindex'), { once: true })
}
