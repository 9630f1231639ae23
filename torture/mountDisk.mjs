import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Mounts a small disk in memory, which only root may do, and only on Linux.
 *
 * @param {number} megabytes
 * @returns {{ folder: string, fill(): void, makeRoom(): void, unmount(): void } | null} null where it may not be mounted. `fill` leaves
 * not one byte, and `makeRoom` as many as before
 */
export function mountDisk(megabytes) {
  if (process.platform !== 'linux') return null
  const folder = mkdtempSync(join(tmpdir(), 'consent-kit-disk-'))
  const ballast = join(folder, 'ballast')
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder])
  if (status !== 0) {
    rmdirSync(folder)
    return null
  }

  function fill() {
    const file = openSync(ballast, 'w')
    const page = Buffer.alloc(4096)
    try {
      for (;;) writeSync(file, page)
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error
    } finally {
      closeSync(file)
    }
  }

  return {
    folder,
    fill,
    makeRoom: () => rmSync(ballast, { force: true }),
    unmount() {
      spawnSync('umount', ['-l', folder])
      rmdirSync(folder)
    },
  }
}
