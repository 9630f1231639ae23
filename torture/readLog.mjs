/**
 * Has a log signed, and reads it from its beginning to its end.
 *
 * @param {readonly string[]} acknowledged the keys of all entries that it has acknowledged
 * @returns {Promise<{ entries: number, faults: string[] }>} what is not as it was written, is not there, or is there twice
 */
export async function readLog(log, acknowledged) {
  await log.checkpoint()
  const { entries, signatures, faults } = await log.verify()
  const text = await new Response(log.export(undefined, { format: 'ndjson' })).text()
  const keys = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).key)
  const stored = new Set(keys)
  const missing = acknowledged.filter((key) => !stored.has(key))
  const found = faults.map(({ shard, position, message }) => `Shard ${shard}, position ${position}: ${message}`)
  if (!signatures) found.push('Nothing of it was signed.')
  if (keys.length !== entries) found.push(`It has ${entries} entries, and ${keys.length} of them come out.`)
  if (stored.size < keys.length) found.push(`${keys.length - stored.size} entries are there twice.`)
  if (missing.length) found.push(`${missing.length} of ${acknowledged.length} acknowledged entries are not there, such as ${missing[0]}.`)
  return { entries, faults: found }
}
