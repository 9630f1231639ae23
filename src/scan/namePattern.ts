const changing = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|(?=[a-f]*\d)[\da-f]{12,}|\d{6,}/gi

/**
 * The name of a stored item, with `*` for a part that looks as if it were another one for each visitor or site: a UUID, a
 * long number, long hexadecimal digits.
 */
export function namePattern(name: string): string {
  const pattern = name.replace(changing, '*').replace(/\*[*]+/g, '*')
  // what is left has to name it
  return /\w{2}/.test(pattern) ? pattern : name
}
