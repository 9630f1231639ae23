import { dayRange } from '../records/admin/dayRange.js'
import type { ConsentRange } from '../records/ConsentLog.js'
import { CommandError } from '../tools/CommandError.js'

/**
 * The days between which a command looks.
 *
 * @throws {CommandError} where one of them is no day, or they are in the wrong order
 */
export function readDays({ from, to }: { readonly from?: string; readonly to?: string }): ConsentRange {
  try {
    return dayRange(from, to)
  } catch (error) {
    throw new CommandError((error as RangeError).message)
  }
}
