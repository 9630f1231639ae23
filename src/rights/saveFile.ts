/** Hands the visitor a file of JSON, as a download that nothing but their own browser sees. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // some browsers read it only after the click
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
