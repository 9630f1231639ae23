import { gunzipSync } from 'node:zlib'

const isGzip = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Names the events in a body as PostHog sends it: JSON, gzip, or base64 in a form field. Empty where it is none of these. */
export function readEvents(bytes: Buffer): string[] {
  try {
    const plain = (isGzip(bytes) ? gunzipSync(bytes) : bytes).toString()
    const field = plain.startsWith('data=') && new URLSearchParams(plain).get('data')
    const data = JSON.parse(field ? Buffer.from(field, 'base64').toString() : plain)
    const events: { event?: unknown }[] = Array.isArray(data) ? data : (data.batch ?? [data])
    return events.flatMap(({ event }) => (typeof event === 'string' ? [event] : []))
  } catch {
    return []
  }
}
