const attempts = 3

/** A busy machine may let a page wait until the benchmark gives it up; what fails again is a fault. */
async function attempt(measure, subject) {
  for (let left = attempts - 1; ; left--) {
    try {
      return await measure(subject)
    } catch (error) {
      if (!left) throw Error(`${subject.name}: ${error.message}`, { cause: error })
      process.stderr.write(`\n${subject.name}, once more: ${error.message}\n`)
    }
  }
}

/**
 * Measures every subject once a round, each round in another order, so that whatever else the machine does meets all of them.
 *
 * @returns {Promise<Record<string, unknown[]>>} what was measured, by the subject's name
 */
export async function interleave(subjects, rounds, measure) {
  const loads = Object.fromEntries(subjects.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    const start = round % subjects.length
    for (const subject of [...subjects.slice(start), ...subjects.slice(0, start)]) {
      loads[subject.name].push(await attempt(measure, subject))
      process.stderr.write('.')
    }
    process.stderr.write(` round ${round + 1} of ${rounds}\n`)
  }
  return loads
}
