import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'

const require = createRequire(import.meta.url)

/** The HTML of the landing page as a static site generator makes it, with a subject's component around it. */
export async function renderPage(component) {
  const { outputFiles } = await build({
    absWorkingDir: join(import.meta.dirname, '..'),
    entryPoints: ['site/render.jsx'],
    alias: { subject: component },
    bundle: true,
    write: false,
    outfile: 'render.cjs',
    platform: 'node',
    // as Node resolves an import, not what a package keeps for require()
    mainFields: ['module', 'main'],
    jsx: 'automatic',
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const folder = mkdtempSync(join(tmpdir(), 'consent-kit-bench-'))
  try {
    const path = join(folder, 'render.cjs')
    writeFileSync(path, outputFiles.find((file) => file.path.endsWith('.cjs')).contents)
    return require(path).html
  } finally {
    rmSync(folder, { recursive: true })
  }
}
