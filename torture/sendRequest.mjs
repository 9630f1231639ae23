import { request } from 'node:http'

/**
 * Sends one request by HTTP.
 *
 * @returns {Promise<{ status: number, headers: object, text: string } | undefined>} undefined where it was given up half way
 */
export function sendRequest({ port, agent }, { method, headers, body, isChunked, isGivenUp }) {
  const bytes = Buffer.from(body)
  const length = isChunked || method === 'GET' ? {} : { 'content-length': isGivenUp ? bytes.length + 10 : bytes.length }
  const given = Object.fromEntries(Object.entries({ ...headers, ...length }).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, agent, method, path: '/api/consent', headers: given }, (response) => {
      const parts = []
      response.on('data', (part) => parts.push(part))
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text: Buffer.concat(parts).toString() }))
    })
    sent.on('error', (cause) => (isGivenUp ? resolve(undefined) : reject(cause)))
    if (method === 'GET') return sent.end()
    sent.write(bytes, () => isGivenUp && sent.destroy())
    if (!isGivenUp) sent.end()
  })
}
