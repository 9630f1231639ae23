import type { NextConfig } from 'next'

const config: NextConfig = {
  reactStrictMode: true,
  // the build and the development server would overwrite each other
  distDir: process.env.NEXT_DIST_DIR,
  // it warns of itself in the Pages Router, now and then
  devIndicators: false,
  outputFileTracingRoot: import.meta.dirname,
}

export default config
