/** Where in an HTML document the inline script stands that contains a text: line and columns, counted from zero. */
export function findInlineScript(html, text) {
  const start = html.indexOf('>', html.lastIndexOf('<script', html.indexOf(text))) + 1
  const before = html.slice(0, start)
  const column = start - (before.lastIndexOf('\n') + 1)
  return { line: before.split('\n').length - 1, from: column, to: column + html.indexOf('</script', start) - start }
}
