/** Counts the days in UTC from 1970 to a time in milliseconds, which no time zone moves. */
export const dayOf = (time: number): number => Math.floor(time / 86_400_000)
