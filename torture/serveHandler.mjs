import { createServer } from 'node:http'

/** The body of a request of Node, which the handler may stop reading without an end to the connection. */
const bodyOf = (message) =>
  new ReadableStream({
    start(controller) {
      const finish = (act) => {
        try {
          act()
        } catch {
          // it was not read to its end
        }
      }
      message.on('data', (part) => finish(() => controller.enqueue(new Uint8Array(part))))
      message.on('end', () => finish(() => controller.close()))
      message.on('error', (cause) => finish(() => controller.error(cause)))
    },
  })

/**
 * Serves a handler of Web requests by HTTP, as frameworks do.
 *
 * @param {(request: Request) => Promise<Response>} handle
 * @param {(error: unknown) => void} onThrow Told of what the handler throws.
 */
export async function serveHandler(handle, onThrow) {
  const server = createServer(async (message, response) => {
    try {
      const { method, url, headers } = message
      const isBare = method === 'GET' || method === 'HEAD'
      const request = new Request(`http://${headers.host}${url}`, { method, headers, body: isBare ? null : bodyOf(message), duplex: 'half' })
      const answer = await handle(request)
      const text = Buffer.from(await answer.arrayBuffer())
      response.writeHead(answer.status, [...answer.headers].flat()).end(text)
    } catch (error) {
      onThrow(error)
      response.destroy()
    }
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    port: server.address().port,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
  }
}
