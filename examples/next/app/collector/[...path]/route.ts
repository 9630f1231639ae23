import { readEvents } from '../../../lib/readEvents'
import { received } from '../../../lib/received'

/** Where PostHog sends to in this example: it keeps the names of the events, to show them. */
async function collect(request: Request) {
  const events = readEvents(Buffer.from(await request.arrayBuffer()))
  received.add({ time: new Date().toISOString(), path: new URL(request.url).pathname, events })
  return Response.json({ status: 1 })
}

export { collect as GET, collect as POST }
