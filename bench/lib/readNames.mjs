/** The names that an option lists, separated by commas; undefined where it is not given. Throws at one that is not `known`. */
export function readNames(option, list, known) {
  const names = list?.split(',')
  const unknown = names?.find((name) => !known.includes(name))
  if (unknown !== undefined) throw Error(`--${option} knows ${known.join(', ')}, not "${unknown}"`)
  return names
}
