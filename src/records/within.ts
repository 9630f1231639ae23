import { ConsentLogError } from './ConsentLogError.js'

/**
 * Waits for something, but not for ever.
 *
 * @param patience In milliseconds.
 * @param problem What is said where it takes longer.
 * @throws (rejects) {ConsentLogError} then.
 */
export async function within<Value>(promise: Promise<Value>, patience: number, problem: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new ConsentLogError(problem, 5)), patience)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
