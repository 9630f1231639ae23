/**
 * Waits for something, but not for ever.
 *
 * @param milliseconds How long it may take.
 * @param failure Makes what is thrown then.
 * @throws (rejects) with what it was rejected with, or once the time is over. It then goes on, and nobody hears of its end.
 */
export async function within<Result>(
  milliseconds: number,
  task: Result | PromiseLike<Result>,
  failure = () => Error(`no answer in ${milliseconds} ms`),
): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure()), milliseconds)
  })
  try {
    return await Promise.race([task, late])
  } finally {
    clearTimeout(timer)
  }
}
