import { afterEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { makeStub } from '../../../src/gate/makeStub.js'

type Stub = ((...call: unknown[]) => unknown) & Record<string, unknown> & { queue: unknown[] }
const names = ['vendor', '_vendor']
const stub = (name = 'vendor') => (globalThis as unknown as Record<string, Stub>)[name] as Stub

afterEach(() => {
  for (const name of names) Reflect.deleteProperty(globalThis, name)
})

describe('makeStub', () => {
  it('makes an array in which calls wait', () => {
    makeStub({ name: 'vendor' })
    expect(stub()).toEqual([])
  })

  it('gives an array methods that put themselves there', () => {
    makeStub({ name: 'vendor', methods: ['track', 'page'], properties: { _i: {}, version: 1 } })
    ;(stub() as unknown as { track(...call: unknown[]): void }).track('a', { b: 1 })
    expect([...(stub() as unknown as unknown[][])]).toEqual([['track', 'a', { b: 1 }]])
    expect(stub()).toMatchObject({ _i: {}, version: 1 })
  })

  it('makes a function that queues arguments objects, which is how some vendors know a call', () => {
    makeStub({ name: 'vendor', queue: 'queue' })
    stub()('consent', 'grant')
    expect(Object.prototype.toString.call(stub().queue[0])).toBe('[object Arguments]')
    expect([...(stub().queue[0] as unknown[])]).toEqual(['consent', 'grant'])
  })

  it('hands later calls to what the vendor puts in its place, in order and once', () => {
    makeStub({ name: 'vendor', alias: '_vendor', queue: 'queue', handler: 'callMethod', properties: { loaded: true } })
    stub()('init', 1)
    const handled = vi.fn()
    stub().callMethod = handled
    for (const call of stub().queue.splice(0)) handled(...(call as unknown[]))
    stub()('track', 'PageView')
    expect(handled.mock.calls).toEqual([
      ['init', 1],
      ['track', 'PageView'],
    ])
    expect(stub().queue).toEqual([])
    expect(stub('_vendor')).toBe(stub())
    expect(stub().push).toBe(stub())
    expect(stub().loaded).toBe(true)
  })

  it('queues lists, objects and promises where the vendor reads those', async () => {
    makeStub({ name: 'vendor', queue: 'queue', entry: 'array' })
    stub()('load', 1)
    expect(stub().queue).toEqual([['load', 1]])
    Reflect.deleteProperty(globalThis, 'vendor')
    makeStub({ name: 'vendor', queue: 'queue', entry: ['method', 'options'] })
    stub()('init', 'id')
    expect(stub().queue).toEqual([{ method: 'init', options: 'id' }])
    Reflect.deleteProperty(globalThis, 'vendor')
    makeStub({ name: 'vendor', queue: 'queue', entry: 'promise' })
    const answered = stub()('setConsent', {})
    const [[resolve, , call]] = stub().queue as [[(value: string) => void, unknown, ArrayLike<unknown>]]
    expect(call[0]).toBe('setConsent')
    resolve('done')
    await expect(answered).resolves.toBe('done')
  })

  it('fills up what a call leaves out, before the vendor is there and after', () => {
    makeStub({ name: 'vendor', queue: 'queue', handler: 'handle', entry: 'array', defaults: [null, 'none', 2] })
    stub()('start')
    expect(stub().queue).toEqual([['start', 'none', 2]])
    const handled = vi.fn()
    stub().handle = handled
    stub()('set', 'a')
    expect(handled.mock.calls).toEqual([['set', 'a', 2]])
  })

  it('leaves what is there', () => {
    const real = vi.fn() as unknown as Stub
    ;(globalThis as unknown as Record<string, Stub>).vendor = real
    makeStub({ name: 'vendor', queue: 'queue' })
    expect(stub()).toBe(real)
    expect(real.queue).toBeUndefined()
  })
})
