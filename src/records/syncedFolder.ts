import { fdatasyncSync } from 'node:fs'
import type { NodeFS } from '@electric-sql/pglite/nodefs'

/** WASI's number of an input/output error. */
const failed = 29

/**
 * Makes a folder for PGlite in which what it has the system write through is written through: a commit is on the disk, and not only
 * with the system, which a power cut would end. Its own folder leaves that out.
 *
 * @param path The folder's real path.
 */
export function syncedFolder(Folder: typeof NodeFS, path: string): NodeFS {
  class SyncedFolder extends Folder {
    override async init(...given: Parameters<NodeFS['init']>) {
      const { emscriptenOpts } = await super.init(...given)
      return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), writeThrough] } }
    }
  }
  return new SyncedFolder(path)
}

interface Files {
  readonly NODEFS: { readonly stream_ops: { fsync?: (stream: { readonly nfd?: number }) => number } }
}

function writeThrough({ NODEFS }: Files) {
  NODEFS.stream_ops.fsync = ({ nfd }) => {
    try {
      // a folder that is open has no number
      if (nfd !== undefined) fdatasyncSync(nfd)
      return 0
    } catch {
      return failed
    }
  }
}
