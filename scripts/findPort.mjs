import { createServer } from 'node:net'

const isFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer()
    // a machine without IPv6 cannot say that the port is taken there
    server.once('error', ({ code }) => resolve(code !== 'EADDRINUSE' && code !== 'EACCES'))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })

/** The first port from `start` on that nothing listens on; undefined where there is none among the first `count`. */
export async function findPort(start, count) {
  for (let port = start; port < start + count; port++) if ((await isFree(port, '::')) && (await isFree(port, '127.0.0.1'))) return port
}
