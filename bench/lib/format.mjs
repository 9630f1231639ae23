const ranged = (write) => (spread) => {
  const [median, min, max] = [spread.median, spread.min, spread.max].map(write)
  return min === max ? median : `${median} (${min}–${max})`
}

/** How the spread of a figure is written: its median, and from the least to the greatest where they differ. */
export const format = {
  whole: ranged((value) => Math.round(value).toString()),
  tenths: ranged((value) => value.toFixed(1)),
  hundredths: ranged((value) => value.toFixed(2)),
  thousandths: ranged((value) => value.toFixed(3)),
  /** Bytes, in units of a thousand. */
  kilobytes: ranged((value) => (value / 1000).toFixed(2)),
  /** Bytes, in units of a million. */
  megabytes: ranged((value) => (value / 1e6).toFixed(2)),
}
