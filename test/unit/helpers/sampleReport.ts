import type { AuditReport, Finding, Visit, VisitEvent, VisitorName, VisitPhase } from '../../../src/audit/AuditReport.js'
import { type FindingCode, findingCodes } from '../../../src/audit/findingCodes.js'

/** What a hostile site may name its cookies, hosts and buttons. */
export const hostile = {
  script: `<script>alert("1")</script><img src=x onerror='alert(2)'>`,
  cdata: ']]> & <![CDATA[ <!-- -->',
  table: 'a|b\\|c `d` ``e`` *f* _g_ [h](https://evil.example) @octocat #12 www.evil.example',
  turned: 'cookie_\u202egpj.exe\u2066',
  arabic: 'ملف_تعريف',
  escapes: 'red\u001b[31m\u0007\u0000 \ud83d',
  lines: 'first\nsecond\r\n# third',
  long: `long_${'x'.repeat(2000)}`,
} as const

const pixel = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg=='

/** A finding with something in every field. */
export const sampleFinding = (code: FindingCode, subject: string, more: Partial<Finding> = {}): Finding => ({
  code,
  subject,
  severity: findingCodes[code].severity,
  message: `${subject} is what this is about, on "/".`,
  remedy: findingCodes[code].remedy,
  visitors: ['undecided'],
  pages: ['https://shop.example/'],
  evidence: [`Set-Cookie: ${subject}=…(26); Max-Age=63072000; Path=/`, 'at https://shop.example/app.js:12:3'],
  ...more,
})

const event = (time: number, type: VisitEvent['type'], text: string, phase: VisitPhase = 'before', isAllowed?: boolean, service?: string): VisitEvent => ({
  time,
  type,
  text,
  phase,
  isAllowed,
  service,
})

const landing = [
  event(0, 'page', '/'),
  event(380, 'stored', 'session', 'before', true, 'session'),
  event(410, 'sent', 'https://shop.example/app.js', 'before', true),
  event(620, 'stored', '_ga', 'before', false, 'analytics'),
  event(640, 'held', 'https://www.google-analytics.com/g/collect', 'before', false, 'analytics'),
  event(905, 'held', 'https://t.tracker.example/p.gif', 'before', false),
]

const visit = (visitor: VisitorName, events: readonly VisitEvent[], more: Partial<Visit> = {}): Visit => ({
  visitor,
  outcome: 'done',
  duration: 9400,
  pages: ['https://shop.example/', 'https://shop.example/pricing'],
  events: [...landing, ...events],
  pictures: [{ of: 'banner', image: pixel }],
  ...more,
})

const visits: readonly Visit[] = [
  visit('undecided', [event(2400, 'act', 'Scrolls to the end'), event(4100, 'page', '/pricing'), event(4300, 'note', 'The page never became idle.')]),
  visit('refuse', [
    event(2100, 'act', 'Reject all'),
    event(2300, 'stored', 'consent', 'answered', true, 'consent'),
    event(3900, 'page', '/', 'answered'),
    event(4200, 'stored', '_ga', 'answered', false, 'analytics'),
    event(6100, 'page', '/pricing', 'answered'),
    event(6420, 'held', 'https://t.tracker.example/p.gif', 'answered', false),
  ]),
  visit(
    'accept',
    [
      event(2000, 'act', 'Accept all'),
      event(2200, 'stored', 'consent', 'answered', true, 'consent'),
      event(2420, 'held', 'https://www.google-analytics.com/g/collect', 'answered', true, 'analytics'),
      event(2500, 'stored', '_ga', 'answered', true, 'analytics'),
      event(5100, 'page', '/pricing', 'answered'),
    ],
    {
      pictures: [
        { of: 'banner', image: pixel },
        { of: 'preferences', image: pixel.replace('DwAD', 'DwAE') },
      ],
    },
  ),
  visit('only:analytics', [event(2600, 'act', 'Save choice'), event(2700, 'stored', hostile.script, 'answered', false)]),
  visit(
    'withdraw',
    [
      event(2000, 'act', 'Accept all'),
      event(2200, 'stored', 'consent', 'answered', true, 'consent'),
      event(2450, 'stored', '_ga', 'answered', true, 'analytics'),
      event(5000, 'act', 'Cookie settings'),
      event(5600, 'act', 'Withdraw'),
      event(7000, 'page', '/', 'withdrawn'),
      event(7250, 'stored', '_ga', 'withdrawn', false, 'analytics'),
      event(7900, 'held', 'https://www.google-analytics.com/g/collect', 'withdrawn', false, 'analytics'),
    ],
    { duration: 11_200 },
  ),
  visit('gpc', [event(1200, 'sent', hostile.long, 'before', false), event(1300, 'stored', hostile.turned, 'before')]),
]

/** A report in which much was found, on a site that names its things to break reports. */
export const sampleReport: AuditReport = {
  version: 1,
  generator: '1.2.3',
  browser: 'Chromium 140.0.7339.16',
  site: 'https://shop.example',
  declaration: 'src/consent.config.ts',
  startedAt: '2026-11-25T22:44:00.000Z',
  duration: 41_200,
  pages: ['https://shop.example/', 'https://shop.example/pricing', 'https://shop.example/café?q=…(4)'],
  visits,
  findings: [
    sampleFinding('never-seen', 'ph_*', { visitors: [], pages: [], evidence: [], declaredAt: 'services.posthog.items.0' }),
    sampleFinding('stored-before-consent', '_ga', {
      visitors: ['undecided', 'refuse', 'accept', 'gpc'],
      message: 'The cookie `_ga` is stored on `/` before the visitor has answered; it belongs to the service `analytics`.',
      declaredAt: 'services.analytics.items.0',
    }),
    sampleFinding('stored-before-consent', hostile.script),
    sampleFinding('sent-before-consent', 'https://www.google-analytics.com', {
      visitors: ['undecided', 'refuse'],
      message: 'The page `/` contacts `https://www.google-analytics.com` before the visitor has answered.',
      evidence: ['beacon https://www.google-analytics.com/g/collect?…(212)', 'at https://www.googletagmanager.com/gtag/js:1:20431'],
      declaredAt: 'services.analytics.hosts.0',
    }),
    sampleFinding('stored-after-withdrawal', '_ga', {
      visitors: ['withdraw'],
      message: 'The cookie `_ga` is still there after the withdrawal, and after a reload.',
      declaredAt: 'services.analytics.items.0',
    }),
    sampleFinding('undeclared-host', 'https://t.tracker.example', {
      visitors: ['undecided', 'refuse'],
      message: 'The host `https://t.tracker.example` is contacted, and in no declaration.',
      remedy:
        "Declare it under `hosts` of the service that contacts it:\nservices: {\n  tracker: { category: 'marketing', hosts: ['https://t.tracker.example'] },\n}",
      evidence: Array.from({ length: 8 }, (_, index) => `image https://t.tracker.example/p.gif?…(${index})`),
    }),
    sampleFinding('undeclared-item', hostile.table),
    sampleFinding('undeclared-item', hostile.turned, { visitors: ['gpc'] }),
    sampleFinding('undeclared-item', hostile.long),
    sampleFinding('undeclared-item', hostile.escapes),
    sampleFinding('lasts-longer', 'prefs', {
      visitors: ['accept'],
      message: 'The cookie `prefs` lasts 3,650 days, and is declared with "1 year".',
      declaredAt: 'services.prefs.items.0.duration',
    }),
    sampleFinding('reject-unequal', 'Reject all', {
      message: 'The button “Reject all” is smaller than “Accept all”: 88 × 24 pixels beside 160 × 44.',
      evidence: [hostile.cdata],
    }),
    sampleFinding('essential-identifier', hostile.arabic, { visitors: ['undecided', 'refuse', 'only:analytics'] }),
    sampleFinding('blocked-name', hostile.lines),
  ],
  ignored: [
    { ...sampleFinding('never-seen', 'helpdesk:*'), reason: 'Only after a chat | with <b>us</b>.', until: '2027-01-31' },
    { ...sampleFinding('cookie-not-secure', 'theme'), reason: 'In the baseline.' },
  ],
  problems: [],
  items: [
    { kind: 'cookie', name: 'consent', place: 'shop.example', duration: '180 days', service: 'consent', visitors: ['refuse', 'accept', 'withdraw'] },
    {
      kind: 'cookie',
      name: 'session',
      place: 'shop.example',
      httpOnly: true,
      duration: 'session',
      service: 'session',
      visitors: ['undecided', 'refuse', 'accept'],
    },
    { kind: 'cookie', name: '_ga', place: '.shop.example', duration: '400 days', service: 'analytics', visitors: ['undecided', 'accept'] },
    { kind: 'localStorage', name: hostile.script, place: 'https://shop.example', duration: 'persistent', visitors: ['only:analytics'] },
    { kind: 'indexedDB', name: hostile.long, place: 'https://shop.example', visitors: ['gpc'] },
  ],
  hosts: [
    { host: 'https://shop.example', requests: 1240, held: 0, visitors: ['undecided', 'refuse', 'accept'] },
    { host: 'https://www.google-analytics.com', service: 'analytics', requests: 7, held: 7, visitors: ['undecided', 'refuse', 'accept', 'withdraw'] },
    { host: 'https://t.tracker.example', requests: 4, held: 2, visitors: ['undecided', 'refuse'] },
  ],
  notChecked: ['Pages that need a login: no `--storage-state` was given.', 'What a server does with an IP address.', hostile.table],
}

/** A report of a site that does what it says. */
export const cleanReport: AuditReport = {
  ...sampleReport,
  visits: [
    { visitor: 'undecided', outcome: 'done', duration: 5000, pages: ['https://shop.example/'], events: [event(0, 'page', '/')], pictures: [] },
    { visitor: 'refuse', outcome: 'done', duration: 5000, pages: ['https://shop.example/'], events: [], pictures: [] },
  ],
  findings: [],
  ignored: [],
  items: [],
  hosts: [],
  notChecked: [],
}

/** A report of a site whose banner could not be operated, and one of whose pages did not answer. */
export const inconclusiveReport: AuditReport = {
  ...cleanReport,
  visits: [
    ...cleanReport.visits.slice(0, 1),
    {
      visitor: 'refuse',
      outcome: 'inconclusive',
      reason: 'No button that refuses was found: name it with `--reject`.',
      duration: 3000,
      pages: [],
      events: [],
      pictures: [],
    },
  ],
  problems: [
    { page: 'https://shop.example/slow', message: 'The page did not answer within 15 s: ask for it with a longer `--timeout`.' },
    { visitor: 'undecided', message: `A dialog was dismissed: ${hostile.script}` },
  ],
}

/** A report of an audit that reached nothing at all. */
export const emptyReport: AuditReport = { ...cleanReport, visits: [], pages: [] }
