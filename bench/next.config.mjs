/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // this folder stands inside another package, whose lockfile Next would otherwise take for the root
  turbopack: { root: import.meta.dirname },
  outputFileTracingRoot: import.meta.dirname,
  // kept by the browser, as a vendor's script is on the second page of a visit
  headers: () => [{ source: '/busy.js', headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] }],
}
