const sum = (values) => values.reduce((total, value) => total + value, 0)

/** Makes the probe's notes into figures of a first visit, in milliseconds. */
export function readFrames({ frames, painted, fcp, lcp, visible, shift, tasks }) {
  // the frame that FCP was in is the last that had begun when it was painted
  const first = frames.findLastIndex((time) => time <= fcp.painted)
  const gap = visible === undefined ? undefined : visible <= first ? 0 : painted[visible] - painted[first]
  const late = tasks.filter(({ start, duration }) => start + duration > fcp.time)
  return {
    fcp: fcp.time,
    // there is none once somebody has pressed something before
    lcp: lcp?.time,
    isLcpBanner: lcp?.isBanner,
    shift,
    ...(gap !== undefined && {
      visible: fcp.time + gap,
      gap,
      // how many frames were painted after the one of FCP, up to the banner's, and how long such a frame takes just then
      framesLater: Math.max(0, visible - first),
      nextFrame: frames[first + 1] - frames[first],
    }),
    blocking: sum(late.map(({ duration }) => Math.max(0, duration - 50))),
    longTasks: late.length,
    longest: Math.max(0, ...late.map(({ duration }) => duration)),
  }
}
