import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConsentLogError } from './ConsentLogError.js'

/**
 * Makes sure that no other process of this machine has a folder open. The system itself ends the lock with the process,
 * however that ends: it is a local socket on which nothing is said.
 *
 * @param path The folder's real path.
 * @returns What ends the lock.
 * @throws (rejects) {ConsentLogError} where another process has it.
 */
export async function lockFolder(path: string): Promise<() => Promise<void>> {
  const address = addressOf(`consent-kit-${createHash('sha256').update(path).digest('hex').slice(0, 32)}`)
  const unlock = (await listen(address)) ?? ((await isLeftOver(address)) ? await listen(address) : null)
  if (unlock) return unlock
  throw new ConsentLogError(`the folder ${path} is open in another process: use a postgres:// database where several need the log, or stop the other`, 60)
}

function addressOf(name: string): string {
  if (process.platform === 'linux') return `\0${name}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address: string) {
  return new Promise<(() => Promise<void>) | null>((resolve, reject) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' || error.code === 'EACCES' ? resolve(null) : reject(error)))
    server.listen(address, () => resolve(() => new Promise((done) => server.close(() => done()))))
    server.unref()
  })
}

/** Elsewhere than on Linux and Windows a socket is a file, which stays where its process was killed. */
function isLeftOver(address: string) {
  return new Promise<boolean>((resolve) => {
    const socket = connect(address, () => {
      socket.destroy()
      resolve(false)
    })
    socket.once('error', async (error: NodeJS.ErrnoException) => {
      const isDead = error.code === 'ECONNREFUSED' && !address.startsWith('\0')
      if (isDead) await rm(address, { force: true })
      resolve(isDead)
    })
  })
}
