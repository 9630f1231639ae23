import { connect, createServer } from 'node:net'

/**
 * Stands between clients and a server, and can be switched to another one, as the address of a database is that fails over.
 *
 * @param {number} target the server's port
 */
export async function createRelay(target) {
  const open = new Set()
  const relay = createServer((client) => {
    const server = connect(target, '127.0.0.1')
    for (const [one, other] of [
      [client, server],
      [server, client],
    ]) {
      open.add(one)
      one.on('error', () => {})
      one.on('close', () => {
        open.delete(one)
        other.destroy()
      })
      one.pipe(other)
    }
  })
  const endAll = () => {
    for (const socket of open) socket.destroy()
  }
  await new Promise((resolve, reject) => relay.once('error', reject).listen(0, '127.0.0.1', resolve))
  return {
    port: relay.address().port,
    switchTo(port) {
      target = port
      endAll()
    },
    stop: () =>
      new Promise((resolve) => {
        relay.close(resolve)
        endAll()
      }),
  }
}
