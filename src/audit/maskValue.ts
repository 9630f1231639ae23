/** A value as a report may show it: how long it is, and nothing of what it says. */
export const maskValue = (value: string): string => (value ? `…(${value.length})` : '')

/** An address without what its query and its fragment say. */
export function maskAddress(address: string): string {
  const [path = '', query] = address.replace(/#.*/, '').split('?')
  return query === undefined ? path : `${path}?${maskValue(query)}`
}
