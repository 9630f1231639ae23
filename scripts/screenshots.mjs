// Compares the stories that are tagged "visual" with their screenshots. --accept: takes anew those that differ.
import { spawnSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setup } from './setup.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Programs in node_modules with their arguments: what builds the stories, and what compares them then. */
export const screenshots = {
  build: ['storybook/dist/bin/dispatcher.js', 'build', '--quiet', '--output-dir', 'test-results/stories'],
  compare: ['@playwright/test/cli.js', 'test', '--config', 'test/visual/playwright.config.ts'],
}

async function run(accept) {
  await setup({ browser: true, apps: [] })
  for (const [program, ...args] of [screenshots.build, [...screenshots.compare, ...(accept ? ['--update-snapshots=changed'] : [])]]) {
    const { status } = spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root, stdio: 'inherit' })
    if (status !== 0)
      throw Error(
        accept
          ? 'Not every screenshot could be taken.'
          : 'Look at what differs in test-results/visual; what is intended is accepted by "npm run accept:screenshots".',
      )
  }
}

if (realpathSync(process.argv[1]) === fileURLToPath(import.meta.url))
  await run(process.argv.includes('--accept')).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
