import { bestPeer } from './bestPeer.mjs'

const ours = 'consent-kit'
const number = (value) => (Number.isInteger(value) ? value.toString() : value.toFixed(value < 1 ? 3 : 1))

/** Holds a figure against a limit that is a share of another's. */
function atMost(share, figure, other, name, unit) {
  return { isMet: figure <= share * other, figures: `${number(figure)} ${unit}, ${(figure / other).toFixed(3)} × the ${number(other)} ${unit} of ${name}` }
}

function judgeWeight({ summaries }) {
  const size = summaries[ours]['banner.gzip'].median
  return [
    ['vanilla-cookieconsent', 0.6],
    ['c15t', 0.13],
    ['c15t-react', 0.13],
  ].map(([name, share]) => ({
    target: `JavaScript at first, banner, provider and gate: at most ${share} × ${name}`,
    ...atMost(share, size, summaries[name]['js.gzip'].median, name, 'bytes gzipped'),
  }))
}

/** The time of another banner since the first paint of the page alone: what counts is what a visitor waits for. */
const late = (summaries, { median }) => median - summaries.none.fcp.median

function judgeSite(site, { summaries }) {
  const { none, bare, [ours]: own } = summaries
  const [visible, script] = ['visible', 'cpuReturn'].map((metric) => bestPeer(summaries, metric))
  // a profiler's samples count what a script waits for as well, be it the browser's cookies or a busy machine
  const [ownCpu, bestCpu] = [own.cpuReturn, script].map(({ median }) => median - none.cpuReturn.median)
  return [
    {
      target: 'banner visible at most one frame after FCP',
      isMet: own.framesLater.median <= 1,
      figures: `${number(own.framesLater.median)} frames, ${number(own.gap.median)} ms; a frame takes ${number(own.nextFrame.median)} ms just then`,
    },
    {
      target: 'banner visible after FCP of the page alone: at most 0.1 × the best library',
      ...atMost(0.1, late(summaries, own.visible), late(summaries, visible), visible.name, 'ms'),
    },
    { target: 'a click that sticks: at most 1.05 × the bare banner', ...atMost(1.05, own.answered.median, bare.answered.median, 'bare', 'ms') },
    { target: 'LCP: at most 1.02 × the page alone', ...atMost(1.02, own.lcp.median, none.lcp.median, 'none', 'ms') },
    {
      target: "return visit, processor time of script over the page alone: at most 0.3 × the best library's",
      isMet: ownCpu <= 0.3 * bestCpu,
      figures: `${number(ownCpu)} ms, beside the ${number(bestCpu)} ms of ${script.name}; the page alone takes from ${number(none.cpuReturn.min)} to ${number(none.cpuReturn.max)}`,
    },
    {
      target: 'Accept to next paint with 300 ms of blocking script: at most 50 ms',
      isMet: own.accept.median <= 50,
      figures: `${number(own.accept.median)} ms, at most ${number(own.accept.max)}`,
    },
  ].map(({ target, ...verdict }) => ({ target: `${site}: ${target}`, ...verdict }))
}

function judgeGrowth({ summaries: { [ours]: own } }) {
  const [renders, heap, cookie] = [own['readers.1000.renders'].max, own.heap.max, own['cookie.50'].max]
  return [
    { target: 'renders at a change among 1,000 readers of another id: 0', isMet: renders === 0, figures: `at most ${renders}` },
    { target: 'heap after 10,000 times of Accept and Reject: under 1 MB more', isMet: heap < 1e6, figures: `${(heap / 1e6).toFixed(2)} MB` },
    { target: 'cookie of 50 services: at most 1 kB', isMet: cookie > 0 && cookie <= 1024, figures: `${cookie} bytes` },
  ]
}

/**
 * Holds consent-kit against what it promises, as far as it was measured; each target with its figures.
 *
 * @param {{ weight?: object, visits?: object, growth?: object }} results By section.
 */
export const judgeNumbers = ({ weight, visits, growth }) => [
  ...(weight ? judgeWeight(weight) : []),
  ...(visits ? [...judgeSite('static page', visits.static), ...judgeSite('Next.js', visits.next)] : []),
  ...(growth ? judgeGrowth(growth) : []),
]
