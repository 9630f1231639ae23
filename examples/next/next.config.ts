import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // PostHog's addresses end in a slash
  skipTrailingSlashRedirect: true,
  distDir: process.env.NEXT_DIST_DIR,
  // this folder stands inside another package, whose lockfile Next would otherwise take for the root
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
}

export default config
