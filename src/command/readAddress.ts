import { CommandError } from '../tools/CommandError.js'

/**
 * Reads the address of a page as people type it: without a scheme it is https, or http on this machine.
 *
 * @throws {CommandError} where it is none
 */
export function readAddress(text: string): string {
  const address = /^https?:\/\//.test(text) ? text : `http${/^(localhost|127\.|\[::1\])/.test(text) ? '' : 's'}://${text}`
  if (!URL.canParse(address)) throw new CommandError(`"${text}" is no address of a page: give it as https://example.com/page.`)
  return new URL(address).href
}
