import { dirname } from 'node:path'
import type { NextConfig } from 'next'

// with the policies beside this folder; above it is another package, whose lockfile Next would otherwise take for the root
const root = dirname(import.meta.dirname)

const config: NextConfig = {
  poweredByHeader: false,
  // PostHog's addresses end in a slash
  skipTrailingSlashRedirect: true,
  distDir: process.env.NEXT_DIST_DIR,
  turbopack: { root },
  outputFileTracingRoot: root,
  // it loads files that stand beside it
  serverExternalPackages: ['@electric-sql/pglite'],
  experimental: { externalDir: true },
}

export default config
