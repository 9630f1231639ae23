import { join } from 'node:path'
import { preview } from 'vite'

const root = join(import.meta.dirname, '../../examples/vite')

/**
 * Serves the built example of Vite under its own policy. Its server is the witness of what a browser asks for, and can hold
 * a page's script back.
 *
 * @returns {Promise<{ url: string, asked: string[], hold: () => () => void, stop: () => Promise<void> }>} `asked`: the paths of all
 * requests; `hold`: keeps the script that starts `/static.html` waiting until the function that it returns is called
 */
export async function serveLetter() {
  const asked = []
  let released = Promise.resolve()
  const watch = async ({ url }, _response, next) => {
    const { pathname } = new URL(url, 'http://localhost')
    asked.push(pathname)
    // only this one: six would be all that a browser asks of a server at once, and none left for the styles
    if (pathname.startsWith('/assets/static-')) await released
    next()
  }
  const server = await preview({
    root,
    preview: { port: 0 },
    logLevel: 'warn',
    plugins: [{ name: 'watch', configurePreviewServer: ({ middlewares }) => void middlewares.use(watch) }],
  })
  return {
    url: `http://localhost:${server.httpServer.address().port}`,
    asked,
    hold() {
      let release
      released = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
    stop: () => server.close(),
  }
}
