import type { ConsentLog } from '../ConsentLog.js'
import { dayRange } from './dayRange.js'

const formats = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' }
type Format = keyof typeof formats

const isFormat = (text: string): text is Format => Object.hasOwn(formats, text)
const safely = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const say = (status: number, text: string, headers: HeadersInit = {}) =>
  new Response(`${text}\n`, { status, headers: { ...safely, 'Content-Type': 'text/plain; charset=utf-8', ...headers } })

/**
 * Makes the route handler from which an administrator downloads the log. It checks nobody: call it only behind the site's
 * own sign-in.
 *
 * It answers a GET by a stream of entries. In the query, `format` is `csv` (default) or `ndjson`, and `from` and `to` are the
 * first and the last day, in UTC. A query that cannot be read is answered with 400, another method with 405, and a log that
 * cannot be read with 503; the failure is then written to the console.
 *
 * @example
 * // app/admin/records/export/route.ts
 * const send = createRecordsExport(log)
 *
 * export async function GET(request: Request) {
 *   return (await isAdministrator()) ? send(request) : new Response(null, { status: 404 })
 * }
 */
export function createRecordsExport(log: Pick<ConsentLog, 'export'>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return say(405, 'Only GET is answered here.', { Allow: 'GET' })
    const query = new URL(request.url).searchParams
    const format = query.get('format') || 'csv'
    if (!isFormat(format)) return say(400, '"format" must be csv or ndjson.')
    const from = query.get('from') || undefined
    const to = query.get('to') || undefined
    let range: ReturnType<typeof dayRange>
    try {
      range = dayRange(from, to)
    } catch (error) {
      return say(400, (error as RangeError).message)
    }
    const name = ['consent-records', from, to && `to-${to}`].filter(Boolean).join('-')
    try {
      return new Response(await openStream(log.export(range, { format })), {
        headers: { ...safely, 'Content-Type': formats[format], 'Content-Disposition': `attachment; filename="${name}.${format}"` },
      })
    } catch (error) {
      console.error('consent-kit: the log could not be exported.', error)
      return say(503, 'The log cannot be read at the moment.', { 'Retry-After': '10' })
    }
  }
}

/** The same stream once its beginning is there: a database that is away fails here, where it can still be said. */
async function openStream(stream: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const reader = stream.getReader()
  const first = await reader.read()
  return new ReadableStream({
    start: (controller) => pass(first, controller),
    pull: async (controller) => pass(await reader.read(), controller),
    cancel: (reason) => reader.cancel(reason),
  })
}

function pass({ done, value }: ReadableStreamReadResult<Uint8Array>, controller: ReadableStreamDefaultController<Uint8Array>) {
  if (done) controller.close()
  else controller.enqueue(value)
}
