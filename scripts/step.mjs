import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Does one step of the set-up unless it is up to date, and says so on one line.
 *
 * @param {string} name What the line starts with.
 * @param {() => boolean} isCurrent
 * @param {() => unknown} act
 */
export async function step(name, isCurrent, act) {
  process.stdout.write(`${name}: `)
  if (isCurrent()) return console.log('up to date')
  const start = Date.now()
  const result = await act().catch((error) => {
    console.log('failed')
    throw error
  })
  console.log(`${typeof result === 'string' ? result : 'done'} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
}

/**
 * A file that remembers what a step was last done with.
 *
 * @param {string} path
 * @param {() => string} input What the step depends on, as it is now.
 * @param {() => string} output What the step has made, as it is now.
 */
export const stamp = (path, input, output = () => '') => ({
  isCurrent: () => existsSync(path) && readFileSync(path, 'utf8') === input() + output(),
  async during(act) {
    // before, because somebody may edit meanwhile
    const given = input()
    await act()
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, given + output())
  },
})
