/** What a library without a way to load scripts is told to do once it may. */
export function startCounter() {
  const script = document.createElement('script')
  script.src = '/busy.js'
  document.head.append(script)
}
