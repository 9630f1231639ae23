/** Milliseconds as seconds: `0.4 s`, `41.2 s`. */
export const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`
