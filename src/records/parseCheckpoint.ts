import type { Checkpoint } from './Checkpoint.js'
import { readCheckpoint } from './readCheckpoint.js'

/** Reads a checkpoint from the text that the database has; null where it is none. */
export function parseCheckpoint(text: string): Checkpoint | null {
  try {
    return readCheckpoint(JSON.parse(text))
  } catch {
    return null
  }
}
