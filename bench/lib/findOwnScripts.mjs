import { measureFirstVisit } from './measureFirstVisit.mjs'

/**
 * Which script files only that subject's page loads, by subject; a warm-up of server and browser as well.
 * Where one subject's script came with another's page, every figure would be wrong: then this throws.
 */
export async function findOwnScripts(browser, base, subjects) {
  const loaded = new Map()
  for (const subject of subjects) {
    const { scripts } = await measureFirstVisit(browser, `${base}/${subject.name}`, subject)
    loaded.set(subject.name, scripts)
  }
  const common = loaded.get('none')
  const own = new Map([...loaded].map(([name, scripts]) => [name, scripts.filter((script) => !common.includes(script))]))
  const all = [...own.values()].flat()
  const shared = all.find((script, index) => all.indexOf(script) !== index)
  if (shared) throw Error(`Two subjects share ${shared}: the comparison would not be fair.`)
  return own
}
