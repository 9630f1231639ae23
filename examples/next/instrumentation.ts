/** Makes the log's tables before the first visitor comes, because making its folder takes longer than an answer waits. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { log } = await import('./consent.log')
  await log.migrate().catch((error) => console.error('The log of answers is not ready; the next answer tries again.', error))
}
