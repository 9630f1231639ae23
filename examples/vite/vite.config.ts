import react from '@vitejs/plugin-react'
import { bannerScriptHash, contentSecurityPolicy } from 'consent-kit/server'
import { defineConfig } from 'vite'
import { consent } from './src/consent.config.ts'

/** What the site's own server would send with every page: the same for all visitors, so without a nonce. */
const policy = contentSecurityPolicy(consent, null, {
  admitUndecided: true,
  hashes: [bannerScriptHash],
  directives: { 'form-action': "'self'", 'frame-ancestors': "'none'", 'require-trusted-types-for': "'script'", 'trusted-types': 'consent-kit' },
})

export default defineConfig({
  appType: 'mpa',
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'static.html'] } },
  preview: { headers: { 'Content-Security-Policy': policy } },
})
