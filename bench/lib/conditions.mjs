/** A slow phone: what every load is measured under, unless it says otherwise. */
export const conditions = {
  cpuSlowdown: 4,
  megabitsDown: 1.6,
  megabitsUp: 0.75,
  latency: 150,
  viewport: { width: 412, height: 823 },
}
