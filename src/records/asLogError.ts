import { ConsentEntryError } from './ConsentEntryError.js'
import { ConsentKeyError } from './ConsentKeyError.js'
import { ConsentLogError } from './ConsentLogError.js'

/** How long a database that fails is left alone, in seconds. */
const retryAfter = 10

/** Tells a failure of the database as the log's own error; what is one of its errors already stays as it is. */
export function asLogError(error: unknown): Error {
  if (error instanceof ConsentLogError || error instanceof ConsentEntryError || error instanceof ConsentKeyError) return error
  // several addresses of one host fail together, without a message
  const { message, code } = error as { readonly message?: string; readonly code?: string }
  return new ConsentLogError(`the database failed: ${message || code || error}`, retryAfter, { cause: error })
}
