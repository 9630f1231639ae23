import { readdirSync, readFileSync } from 'node:fs'

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // it has ended, or this system has no such file
    return ''
  }
}

/**
 * The memory of a process and all that it has started, in bytes: what several share is counted once. NaN where the system does
 * not tell.
 */
export function measureMemory(pid) {
  const parents = new Map()
  try {
    for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each)))
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1]))
  } catch {
    return Number.NaN
  }
  const isBelow = (id) => id === pid || (parents.get(id) > 1 && isBelow(parents.get(id)))
  const kilobytes = (id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0)
  return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + kilobytes(id), 0) * 1024
}
