import { received } from '../../../lib/received'

export const dynamic = 'force-dynamic'

export const GET = () => Response.json(received.list())

export function DELETE() {
  received.clear()
  return new Response(null, { status: 204 })
}
