/**
 * Runs in the page, before any of its own scripts, and leaves what it saw in `window.paintProbe`.
 *
 * When is a banner visible? In the first frame in which at least half of it is in the viewport, at an opacity of at
 * least a half. A user-blocking task is the next to run after the painting, and sees the state that was painted, also what
 * the page's own animation frame callbacks made of it. (A message or a timer would wait its turn behind the site's scripts,
 * and count their time as the banner's.) The browser says in which frame FCP was, so banner and FCP compare frame by frame.
 *
 * It asks for frames only around FCP and while there is a banner that is not visible yet; between the two a
 * MutationObserver waits for the banner's element.
 */
export function probe({ banner, reject, isReturn }) {
  const seen = { frames: [], painted: [], tasks: [], events: [], presses: [], shift: 0, bannerFrames: 0 }
  Object.assign(window, { paintProbe: seen })

  const observe = (type, use, options) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true, ...options })
  observe('paint', ({ name, startTime, paintTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = { time: startTime, painted: paintTime }
  })
  observe('largest-contentful-paint', ({ startTime, element }) => {
    seen.lcp = { time: startTime, isBanner: !!element?.closest(banner) }
  })
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value
  })
  observe('longtask', ({ startTime, duration }) => seen.tasks.push({ start: startTime, duration }))
  observe(
    'event',
    ({ name, startTime, duration, interactionId }) => {
      if (interactionId) seen.events.push({ name, start: startTime, duration })
    },
    { durationThreshold: 16 },
  )
  addEventListener('click', ({ timeStamp, target }) => seen.presses.push({ time: timeStamp, isOnReject: !!target.closest(reject) }), true)

  /** The share of the banner that is in the viewport, where its opacity is enough. */
  const shareOf = (element, opacity) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    const inside = Math.max(0, Math.min(right, innerWidth) - Math.max(left, 0)) * Math.max(0, Math.min(bottom, innerHeight) - Math.max(top, 0))
    if (!inside || !element.checkVisibility({ visibilityProperty: true })) return 0
    let effective = 1
    for (let each = element; each; each = each.parentElement) effective *= Number(getComputedStyle(each).opacity)
    return effective >= opacity ? inside / (width * height) : 0
  }

  const afterPainting = (task) => scheduler.postTask(task, { priority: 'user-blocking' })

  const countBannerFrames = () => {
    seen.frames.push(performance.now())
    afterPainting(() => {
      const element = document.querySelector(banner)
      if (element && shareOf(element, 0.01)) seen.bannerFrames++
    })
    requestAnimationFrame(countBannerFrames)
  }
  if (isReturn) return requestAnimationFrame(countBannerFrames)

  let isWatching = true
  let isAsking = true
  let left = 12
  const look = () => {
    isAsking = isWatching
    if (!isWatching) return
    requestAnimationFrame(look)
    const frame = seen.frames.push(performance.now()) - 1
    afterPainting(() => {
      seen.painted[frame] = performance.now()
      const element = document.querySelector(banner)
      if (element && seen.visible === undefined && shareOf(element, 0.5) >= 0.5) {
        seen.visible = frame
        const { left: x, top: y, width, height } = document.querySelector(reject).getBoundingClientRect()
        window.bannerIsVisible?.(JSON.stringify({ x: x + width / 2, y: y + height / 2 }))
      }
      const isWaiting = element && seen.visible === undefined
      isWatching = isWaiting || !seen.fcp || --left > 0
    })
  }
  requestAnimationFrame(look)
  new MutationObserver((_, observer) => {
    if (seen.visible !== undefined) return observer.disconnect()
    if (isWatching || !document.querySelector(banner)) return
    isWatching = true
    if (!isAsking) requestAnimationFrame(look)
    isAsking = true
  }).observe(document, { childList: true, subtree: true })
}
