import { Agent, request } from 'node:http'

const ask = (url, agent, { path, headers, body }) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, path, method: 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } }, (response) => {
      response.resume()
      response.once('end', () => (response.statusCode === 200 ? resolve() : reject(Error(`${url} answered ${response.statusCode}`))))
    })
    sent.once('error', reject).end(body)
  })

const waitUntil = async (time) => {
  while (performance.now() < time) await new Promise((resolve) => setTimeout(resolve, Math.max(0, time - performance.now() - 1)))
}

/** In seconds: until all connections are made, and what flooded the handler before has come to rest, nothing is counted. */
const settling = 2

const at = (sorted, part) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]

/**
 * Asks a handler at a rate, as many visitors do who know nothing of each other: the times between two are exponentially distributed,
 * and nobody waits for another's answer. A load generator that paces its connections sends each second's requests in one burst.
 *
 * @param {number} rate How many in a second.
 * @returns the latency from when each was due, in milliseconds: its median and 99th percentile.
 */
export async function paceHandler(url, next, { rate, seconds, connections }) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const latencies = []
  const pending = new Set()
  const start = performance.now() + settling * 1000
  const end = start + seconds * 1000
  try {
    for (let due = performance.now(); due < end; due += (-Math.log(1 - Math.random()) * 1000) / rate) {
      await waitUntil(due)
      const one = ask(url, agent, next()).then(() => due >= start && latencies.push(performance.now() - due))
      pending.add(one)
      one.finally(() => pending.delete(one)).catch(() => {})
    }
    await Promise.all(pending)
  } finally {
    agent.destroy()
  }
  latencies.sort((a, b) => a - b)
  return { median: at(latencies, 0.5), p99: at(latencies, 0.99) }
}
