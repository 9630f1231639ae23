import type { NextConfig } from 'next'

// a page that reads the request cannot be exported: it ends in .request.tsx
const pageExtensions = ['tsx', 'request.tsx']

/** What is built, by what `RENDERING` says. */
const ways: Record<string, NextConfig> = {
  export: { output: 'export', pageExtensions: ['tsx'] },
  webpack: { distDir: '.next-webpack', pageExtensions },
  cache: { cacheComponents: true, partialPrefetching: true, distDir: '.next-cache', pageExtensions },
}

const config: NextConfig = {
  ...ways[process.env.RENDERING ?? 'cache'],
  turbopack: { root: import.meta.dirname },
}

export default config
