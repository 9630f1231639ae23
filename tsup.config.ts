import { defineConfig } from 'tsup'

// One file in, one file out: each keeps its own "use client" (docs/decisions/0001-unbundled-build.md).
export default defineConfig({
  entry: ['src/**/*.{ts,tsx}'],
  format: 'esm',
  target: 'es2022',
  bundle: false,
  clean: true,
  sourcemap: false,
  esbuildOptions(options) {
    // every element is made in a function, where a bundler has no use for the mark that it has no effects, and keeps it
    options.jsxSideEffects = true
  },
})
