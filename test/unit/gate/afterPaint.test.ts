import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../helpers/quietConsole.js'
import { afterPaint } from '../../../src/gate/afterPaint.js'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('afterPaint', () => {
  it('runs its task once, after the next frame and not in it', () => {
    const order: string[] = []
    afterPaint(() => order.push('task'))
    requestAnimationFrame(() => {
      order.push('frame')
      queueMicrotask(() => order.push('end of the frame'))
    })
    vi.advanceTimersToNextFrame()
    expect(order).not.toContain('task')
    vi.advanceTimersByTime(1000)
    expect(order.filter((each) => each === 'task')).toHaveLength(1)
  })

  it('runs it where no frame comes', () => {
    vi.stubGlobal('requestAnimationFrame', () => 0)
    const task = vi.fn()
    afterPaint(task)
    vi.advanceTimersByTime(99)
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(task).toHaveBeenCalledOnce()
  })

  it('waits on a prerendered page until it is opened', () => {
    const prerendering = vi.fn(() => true)
    Object.defineProperty(document, 'prerendering', { get: prerendering, configurable: true })
    const [task, cancelled] = [vi.fn(), vi.fn()]
    afterPaint(task)
    afterPaint(cancelled)()
    vi.advanceTimersByTime(60_000)
    expect(task).not.toHaveBeenCalled()
    prerendering.mockReturnValue(false)
    document.dispatchEvent(new Event('prerenderingchange'))
    expect(task).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    Reflect.deleteProperty(document, 'prerendering')
    expect(task).toHaveBeenCalledOnce()
    expect(cancelled).not.toHaveBeenCalled()
  })

  it('runs nothing once it is cancelled, before the frame or after it', () => {
    const task = vi.fn()
    afterPaint(task)()
    vi.advanceTimersByTime(1000)
    const cancel = afterPaint(task)
    vi.advanceTimersToNextFrame()
    cancel()
    vi.advanceTimersByTime(1000)
    expect(task).not.toHaveBeenCalled()
  })
})
