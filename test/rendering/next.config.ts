import type { NextConfig } from 'next'

const isExport = process.env.RENDERING === 'export'

const config: NextConfig = {
  // a page that reads the request cannot be exported: it ends in .request.tsx
  ...(isExport
    ? { output: 'export', pageExtensions: ['tsx'] }
    : { cacheComponents: true, partialPrefetching: true, distDir: '.next-cache', pageExtensions: ['tsx', 'request.tsx'] }),
  turbopack: { root: import.meta.dirname },
}

export default config
