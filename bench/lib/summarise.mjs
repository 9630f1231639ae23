import { spread } from './spread.mjs'

const sum = ({ html, css, js, other }) => html + css + js + other

/** What a load says, by the name of the metric; undefined where the subject has no such thing. */
const metrics = {
  fcp: ({ first }) => first.fcp,
  lcp: ({ first }) => first.lcp,
  shift: ({ first }) => first.shift,
  visible: ({ first }) => first.visible,
  gap: ({ first }) => first.gap,
  framesLater: ({ first }) => first.framesLater,
  nextFrame: ({ first }) => first.nextFrame,
  answered: ({ answer }) => answer?.answered,
  answerGap: ({ answer }) => answer && answer.answered - answer.fcp,
  answerDelay: ({ answer }) => answer && answer.answered - answer.visible,
  presses: ({ answer }) => answer?.presses,
  blocking: ({ first }) => first.blocking,
  longTasks: ({ first }) => first.longTasks,
  longest: ({ first }) => first.longest,
  accept: ({ first }) => first.accept,
  html: ({ first }) => first.bytes.html,
  css: ({ first }) => first.bytes.css,
  js: ({ first }) => first.bytes.js,
  bytes: ({ first }) => sum(first.bytes),
  bannerFrames: (load) => load.return?.bannerFrames,
  bytesReturn: (load) => load.return && sum(load.return.bytes),
  cpuFirst: ({ cpu }) => cpu.first,
  cpuReturn: ({ cpu }) => cpu.return,
  scriptFirst: ({ script }) => script?.first.all,
  scriptLongest: ({ script }) => script?.first.longest,
  scriptReturn: ({ script }) => script?.return.all,
  modulesReturn: ({ script }) => script?.modules,
  inlineCold: ({ script }) => script?.inline?.cold,
  inlineWarm: ({ script }) => script?.inline?.warm,
}

/** Median, least and greatest of each metric over a subject's loads. */
export const summarise = (loads) => Object.fromEntries(Object.entries(metrics).map(([name, read]) => [name, spread(loads.map(read))]))
