const units: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800, month: 2592000, year: 31536000 }

/**
 * Reads a time span in words.
 *
 * @param text Such as `180 days`; a month counts 30 days, a year 365.
 * @returns Seconds, or NaN where the text is no time span.
 */
export function timeSpan(text: string): number {
  const [, amount, unit] = /^([\d.]+) (\w+?)s?$/.exec(text) ?? []
  return Number(amount) * (units[unit as string] as number)
}
