// A stand-in for a vendor's script: while it runs, it counts this browser's visits and the seconds they last.
;(() => {
  let timer
  const add = (name) => localStorage.setItem(name, String(Number(localStorage.getItem(name)) + 1))

  window.counter = {
    start() {
      if (timer) return
      add('counter:visits')
      timer = setInterval(() => add('counter:seconds'), 1000)
    },
    stop() {
      clearInterval(timer)
      timer = undefined
    },
  }
})()
