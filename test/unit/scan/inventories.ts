import type { SeenHost, SeenItem } from '../../../src/audit/AuditReport.js'
import type { Inventory } from '../../../src/scan/Inventory.js'

/** Something stored on the site itself, as a visitor saw it. */
export const item = (name: string, more: Partial<SeenItem> = {}): SeenItem => ({
  kind: 'cookie',
  name,
  place: 'www.meadow.example',
  duration: '1 year',
  visitors: ['accept'],
  ...more,
})

/** An origin that was contacted. */
export const host = (origin: string): SeenHost => ({ host: origin, requests: 1, held: 0, visitors: ['accept'] })

export const inventory = (more: Partial<Inventory> = {}): Inventory => ({ site: 'https://www.meadow.example/', items: [], hosts: [], scripts: [], ...more })

/** A site with something of everything. */
export const mixed = inventory({
  items: [
    item('_ga', { place: '.meadow.example', duration: '400 days' }),
    item('_ga_1A2B3C4D', { duration: '400 days' }),
    item('PHPSESSID', { duration: 'session', httpOnly: true }),
    item('consent', { duration: '180 days' }),
    item('theme', { kind: 'localStorage', place: 'https://www.meadow.example', duration: 'persistent' }),
    item('visitor_8f14e45fceea167a5a36dedd4bea2543', { duration: '30 days' }),
    item('tid', { place: '.quietcounter.example', duration: '2 years', httpOnly: true }),
    item('quietcounter.session', { kind: 'sessionStorage', place: 'https://www.meadow.example', duration: 'session' }),
    item('precache', { kind: 'cacheStorage', place: 'https://www.meadow.example' }),
  ],
  hosts: [
    'https://www.meadow.example',
    'https://cdn.meadow.example',
    'https://www.googletagmanager.com',
    'https://region1.google-analytics.com',
    'https://t.quietcounter.example',
    'https://cdn.quietcounter.example',
    'https://www.youtube-nocookie.com',
  ].map(host),
  scripts: ['https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D', 'https://cdn.quietcounter.example/c.js'],
})
