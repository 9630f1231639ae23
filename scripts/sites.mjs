const exported = { RENDERING: 'export' }
const webpack = { RENDERING: 'webpack' }
const strict = { NEXT_DIST_DIR: '.next-strict', STRICT_CSP: '1' }

/**
 * Every site that is made of the package: the folder of its app, what its build gives, and how that build differs from
 * the app's usual one. The first is the example that `npm start` serves; the others are for the tests.
 */
export const sites = [
  { name: 'Site', app: 'examples/next', output: '.next/BUILD_ID' },
  // by webpack: Turbopack's chunks are no trusted scripts yet
  { name: 'Site, strict', app: 'examples/next', output: '.next-strict/BUILD_ID', args: ['--', '--webpack'], env: strict },
  { name: 'Site, by Vite', app: 'examples/vite', output: 'dist' },
  { name: 'Site, by React Router', app: 'examples/react-router', output: 'dist' },
  { name: 'Site, by Astro', app: 'examples/astro', output: 'dist', env: { ASTRO_TELEMETRY_DISABLED: '1' } },
  { name: 'Site, by Next.js 15', app: 'test/next-15', output: '.next/BUILD_ID' },
  { name: 'Site, exported', app: 'test/rendering', output: 'out', env: exported },
  { name: 'Site, by webpack', app: 'test/rendering', output: '.next-webpack/BUILD_ID', args: ['--', '--webpack'], env: webpack },
  { name: 'Site, with Cache Components', app: 'test/rendering', output: '.next-cache/BUILD_ID' },
]
