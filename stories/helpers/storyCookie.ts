import { decodeRecord } from '../../src/core/decodeRecord.js'
import type { ConsentRecord } from '../../src/index.js'

/** The consent cookie of one story. Each has its own, so that stories beside each other do not answer for one another. */
export function storyCookie(id: string) {
  const name = `consent-${id}`
  const write = (value: string, maxAge: number) => {
    // biome-ignore lint/suspicious/noDocumentCookie: written as the package itself writes it
    document.cookie = `${name}=${value}; path=/; max-age=${maxAge}`
  }
  return {
    name,
    /** What the story has written, or what it starts from. */
    read: (): ConsentRecord | null =>
      decodeRecord(
        document.cookie
          .split('; ')
          .find((pair) => pair.startsWith(`${name}=`))
          ?.slice(name.length + 1),
      ),
    write: (value: string) => write(value, 3600),
    clear: () => write('', 0),
  }
}
