let renders = 0
let arrive

/** What readers tell of themselves: `rendered`, that one of what has not changed has rendered; `arrived`, that the reader of what has changed has. */
export const watchReaders = {
  rendered() {
    renders++
  },
  arrived() {
    arrive?.(performance.now())
  },
  /** Lets a change happen: how long it takes to its reader, in milliseconds, and how often readers of something else have rendered. */
  async measure(change) {
    const before = renders
    const start = performance.now()
    const arrived = new Promise((resolve) => {
      arrive = resolve
    })
    change()
    const time = (await arrived) - start
    // whoever renders for nothing may do so a little later
    await new Promise((resolve) => setTimeout(resolve, 100))
    return { time, renders: renders - before }
  },
}
