import { createServer } from 'node:http'
import { extname } from 'node:path'
import { gzipSync } from 'node:zlib'
import { findPort } from '../../scripts/findPort.mjs'

const types = { '': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' }

/**
 * Serves files from memory as a CDN does: compressed, pages never from the browser's cache and all else always.
 *
 * @param {Readonly<Record<string, string | Uint8Array>>} files By their path; a page is one without an extension.
 */
export async function serveFiles(files) {
  const zipped = new Map(Object.entries(files).map(([path, content]) => [path, gzipSync(content, { level: 9 })]))
  const server = createServer(({ url }, response) => {
    const path = url.split('?')[0]
    const content = zipped.get(path)
    if (!content) return response.writeHead(404).end()
    const type = extname(path)
    response
      .writeHead(200, {
        'content-type': types[type] ?? 'application/octet-stream',
        'content-encoding': 'gzip',
        'content-length': content.length,
        'cache-control': type ? 'public, max-age=31536000, immutable' : 'no-store',
      })
      .end(content)
  })
  const port = await findPort(3230, 10)
  if (!port) throw Error('No port from 3230 to 3239 is free.')
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, 'localhost', resolve))
  return {
    url: `http://localhost:${port}`,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
