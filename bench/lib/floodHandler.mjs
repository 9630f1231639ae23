import autocannon from 'autocannon'

/**
 * Asks a handler as fast as it answers, over so many connections.
 *
 * @param {() => { path: string, headers?: Record<string, string>, body: string }} next Makes the next request.
 * @returns how many it answered in a second.
 * @throws {Error} where one was not answered by 200.
 */
export async function floodHandler(url, next, { connections, seconds }) {
  const setupRequest = (request) => ({ ...request, ...next() })
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration: seconds, requests: [{ method: 'POST', setupRequest }] })
  if (non2xx || errors) throw Error(`${url} failed ${errors} requests and refused ${non2xx} of ${requests.total}`)
  return requests.average
}
