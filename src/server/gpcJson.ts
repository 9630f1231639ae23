// RFC 3339, section 5.6: full-date, or full-date "T" partial-time and an offset
const pattern = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/i

/**
 * The response for `/.well-known/gpc.json`, by which a site says that it honours Global Privacy Control
 * (https://w3c.github.io/gpc/#gpc-support-resource).
 *
 * @param lastUpdate When the site last changed that, as RFC 3339 has it: `2026-11-22`, or with a time. Left out, it is not said.
 * @throws {RangeError} where it is no such date.
 *
 * @example
 * // app/.well-known/gpc.json/route.ts
 * export const GET = () => gpcJson('2026-11-22')
 */
export function gpcJson(lastUpdate?: string): Response {
  if (lastUpdate !== undefined) {
    const [, date] = pattern.exec(lastUpdate) ?? []
    const day = new Date(`${date}T00:00Z`)
    if (Number.isNaN(+day) || day.toISOString().slice(0, 10) !== date)
      throw new RangeError(`consent-kit: ${JSON.stringify(lastUpdate)} is not a date such as "2026-11-22"`)
  }
  return Response.json({ gpc: true, lastUpdate })
}
