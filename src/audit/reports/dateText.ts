const format = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** An instant in words, `November 25, 2026 at 10:44 PM UTC`; what is no date stays as it is. */
export function dateText(iso: string): string {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? iso : `${format.format(date)} UTC`
}
