import { defineConfig } from 'tsup'

// One file in, one file out: each keeps its own "use client" (docs/decisions/0001-unbundled-build.md).
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  sourcemap: false,
})
