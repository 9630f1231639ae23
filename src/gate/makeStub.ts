import type { ServiceStub } from '../core/ConsentDeclaration.js'

type Queue = unknown[] & Record<string, unknown>

/** What is made of a call, for the queue in which it waits. */
const entries: Readonly<Record<'arguments' | 'array', (call: ArrayLike<unknown>) => unknown>> = {
  arguments: (call) => call,
  array: (call) => Array.from(call),
}

/** Makes the global that takes a vendor's calls until its script has come, unless there is one. */
export function makeStub({ name, alias, queue, handler, entry = 'arguments', defaults, methods = [], properties }: ServiceStub): void {
  const globals = globalThis as unknown as Record<string, unknown>
  if (globals[name]) return
  const waiting = [] as unknown as Queue
  const put = (call: ArrayLike<unknown>) => {
    if (entry === 'promise') return new Promise((resolve, reject) => void waiting.push([resolve, reject, call]))
    waiting.push(typeof entry === 'string' ? entries[entry](call) : Object.fromEntries(entry.map((key, position) => [key, call[position]])))
  }
  // a function of the old kind, because vendors' code tells an arguments object from an array
  const stub = (
    queue
      ? function (this: unknown) {
          const own = stub as unknown as Record<string, unknown>
          const handle = handler ? own[handler] : undefined
          // biome-ignore lint/complexity/noArguments: as above
          const given: ArrayLike<unknown> = arguments
          const call = defaults ? defaults.map((value, position) => given[position] ?? value) : given
          return typeof handle === 'function' ? handle.apply(stub, call) : put(call)
        }
      : waiting
  ) as Queue
  if (queue) stub[queue] = waiting
  if (handler) stub.push = stub as never
  for (const method of methods) stub[method] = (...args: unknown[]) => waiting.push([method, ...args])
  // a copy, because the vendor's script writes into it
  Object.assign(stub, structuredClone(properties))
  globals[name] = stub
  if (alias) globals[alias] ??= stub
}
