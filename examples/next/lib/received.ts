/** One request that reached the collector. */
export interface ReceivedRequest {
  time: string
  path: string
  events: string[]
}

const kept = 200
const memory = globalThis as { meadowReceived?: ReceivedRequest[] }

/** What the collector received, newest last, for as long as the server runs. */
export const received = {
  list: (): readonly ReceivedRequest[] => memory.meadowReceived ?? [],
  add(request: ReceivedRequest) {
    memory.meadowReceived = [...received.list(), request].slice(-kept)
  },
  clear() {
    memory.meadowReceived = []
  },
}
