/** Whether this site is built and served with a strict Content Security Policy. */
export const isStrict = process.env.STRICT_CSP === '1'
