const one = (value) => value.toFixed(1)
const zero = (value) => value.toFixed(0)

/** Holds consent-kit against what it promises; each target with its figures. */
export function judge({ 'consent-kit': ours, none }, inlineBytes) {
  if (!ours) return []
  const frame = `a frame takes ${zero(ours.nextFrame.median)} ms just then`
  const lcp = (ours.lcp.median / none.lcp.median - 1) * 100
  const script = ours.inlineWarm.median + ours.modulesReturn.median
  return [
    {
      target: 'visible at most one frame after FCP',
      isMet: ours.framesLater.median <= 1,
      figures: `${one(ours.framesLater.median)} frames, at most ${ours.framesLater.max}; ${zero(ours.gap.median)} ms, at most ${zero(ours.gap.max)}; ${frame}`,
    },
    {
      target: 'an answer sticks as early as the banner is visible',
      isMet: ours.presses.max === 1 && ours.answerDelay.max <= ours.nextFrame.median,
      figures: `presses at most ${ours.presses.max}; ${zero(ours.answerDelay.median)} ms after the banner, at most ${zero(ours.answerDelay.max)}; ${zero(ours.answerGap.median)} ms after FCP`,
    },
    {
      target: 'LCP within 2 % of the page alone',
      isMet: lcp <= 2,
      figures: `${one(lcp)} % (${zero(ours.lcp.median)} against ${zero(none.lcp.median)} ms; the page alone spreads from ${zero(none.lcp.min)} to ${zero(none.lcp.max)})`,
    },
    { target: 'CLS 0', isMet: ours.shift.max === 0, figures: `at most ${ours.shift.max}` },
    {
      target: 'no long task of ours',
      isMet: ours.scriptLongest.median < 50,
      figures: `our script in one task ${one(ours.scriptLongest.median)} ms, at most ${one(ours.scriptLongest.max)}; long tasks ${zero(ours.longTasks.median)} against ${zero(none.longTasks.median)}, blocking ${zero(ours.blocking.median)} against ${zero(none.blocking.median)} ms`,
    },
    { target: 'return visit: no frame shows the banner', isMet: ours.bannerFrames.max === 0, figures: `at most ${ours.bannerFrames.max}` },
    {
      target: 'return visit: at most 2 ms of our script before hydration, without slow-down, in a browser that keeps what it compiled',
      isMet: script <= 2,
      figures: `${one(script)} ms: inline script ${one(ours.inlineWarm.median)}, modules ${one(ours.modulesReturn.median)}; on the first page, where no script has run before, the inline script takes ${one(ours.inlineCold.median)}`,
    },
    { target: 'inline script at most 1 kB', isMet: inlineBytes <= 1024, figures: `${inlineBytes} bytes, gzipped` },
    {
      target: 'Accept to next paint at most 50 ms',
      isMet: ours.accept.median <= 50,
      figures: `${zero(ours.accept.median)} ms, at most ${zero(ours.accept.max)}`,
    },
  ]
}
