import { gpcJson } from 'consent-kit/server'

export const dynamic = 'force-static'

export const GET = () => gpcJson('2026-11-22')
