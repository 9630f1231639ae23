/** A clock that stands until it is moved, with a `Date` that goes by it. */
export function createClock(now) {
  const clock = {
    now,
    Date: class extends Date {
      constructor(...given) {
        super(...(given.length ? given : [clock.now]))
      }

      static now() {
        return clock.now
      }
    },
  }
  return clock
}
