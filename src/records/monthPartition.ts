/** A month of the log, which has a table of its own. */
export interface MonthPartition {
  /** `2026-11` */
  readonly month: string
  readonly table: string
  /** What makes it. */
  readonly statement: string
}

/**
 * Names the table of a month.
 *
 * @param time Any moment of it, in milliseconds since 1970.
 * @param ahead How many months later.
 */
export function monthPartition(time: number, ahead = 0): MonthPartition {
  const date = new Date(time)
  const start = (months: number) => {
    const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months))
    return `${first.getUTCFullYear()}-${String(first.getUTCMonth() + 1).padStart(2, '0')}`
  }
  const month = start(ahead)
  const table = `consent_entry_${month.replace('-', '_')}`
  const statement = `create table if not exists ${table} partition of consent_entry for values from ('${month}-01') to ('${start(ahead + 1)}-01')`
  return { month, table, statement }
}
