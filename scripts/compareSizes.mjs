const signed = new Intl.NumberFormat('en', { signDisplay: 'exceptZero', useGrouping: false })

/**
 * Sets what each import set weighs beside its limit and what it weighed before.
 *
 * @param {readonly { name: string, size: number, sizeLimit: number, passed: boolean }[]} weighed As size-limit says it in JSON, in bytes.
 * @param {Readonly<Record<string, number>>} before What each weighed before, by its name, in bytes.
 * @returns {string} a table, a line each; also for what is no longer weighed
 */
export function compareSizes(weighed, before) {
  const rows = weighed.map(({ name, size, sizeLimit, passed }) => {
    const change = Object.hasOwn(before, name) ? signed.format(size - before[name]) : 'new'
    return [name, size, sizeLimit, passed ? change : `${change}, over its limit`]
  })
  const gone = Object.keys(before).filter((name) => !weighed.some((each) => each.name === name))
  const table = [['', 'bytes', 'limit', 'change'], ...rows, ...gone.map((name) => [name, '', '', 'gone'])]
  const width = Math.max(...table.map(([name]) => name.length))
  return table.map(([name, size, limit, change]) => `${name.padEnd(width)}${`${size}`.padStart(7)}${`${limit}`.padStart(7)}  ${change}`).join('\n')
}
