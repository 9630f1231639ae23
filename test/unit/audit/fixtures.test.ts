// @vitest-environment node
import { type IncomingHttpHeaders, request } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { findingCodes } from '../../../src/audit/findingCodes.js'
import { decodeRecord } from '../../../src/core/decodeRecord.js'
import { defineConsent } from '../../../src/core/defineConsent.js'
import type { AuditSite, Fault } from '../../fixtures/auditSite/AuditSite.js'
import { cookieLines } from '../../fixtures/auditSite/cookieLines.mjs'
import { fairSite } from '../../fixtures/auditSite/fairSite.mjs'
import { makeSite } from '../../fixtures/auditSite/makeSite.mjs'
import { renderPage } from '../../fixtures/auditSite/renderPage.mjs'
import { serveAuditSite } from '../../fixtures/auditSite/serveAuditSite.mjs'
import { consent as badConsent } from '../../fixtures/bad-site/consent.config.mjs'
import { describeFaults } from '../../fixtures/bad-site/describeFaults.mjs'
import { faults } from '../../fixtures/bad-site/faults.mjs'
import { groups } from '../../fixtures/bad-site/groups.mjs'
import { isMet } from '../../fixtures/fair-site/browser/isMet.mjs'
import { readRecord } from '../../fixtures/fair-site/browser/readRecord.mjs'
import { writeRecord } from '../../fixtures/fair-site/browser/writeRecord.mjs'
import { consent as fairConsent } from '../../fixtures/fair-site/consent.config.mjs'
import { pages } from '../../fixtures/fair-site/pages.mjs'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

/** Node does not find names below `localhost`, as browsers do: the host goes into the header. */
const ask = (port: number, host: string, path: string, { method = 'GET', cookie = '' } = {}) =>
  new Promise<Answer>((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { host: `${host}:${port}`, cookie } }, (response) => {
      let text = ''
      response.on('data', (chunk) => {
        text += chunk
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    sent.once('error', reject).end()
  })

const paths = Object.keys(pages)
const services = Object.keys(fairConsent.services ?? {})
const answered = (act: string, choose: (id: string) => boolean) =>
  `consent=${writeRecord({ act, choices: Object.fromEntries(services.map((id) => [id, choose(id)])) }, 0)}`
const accepted = answered('accept-all', () => true)

const shop = 'shop.audit.localhost'
let fair: Awaited<ReturnType<typeof serveAuditSite>>
beforeAll(async () => {
  fair = await serveAuditSite()
})
afterAll(() => fair.stop())

describe('the fair site', () => {
  it.each(paths)('answers %s, which links to every other page', async (path) => {
    const { status, headers, text } = await ask(fair.port, shop, path)
    expect(status).toBe(200)
    expect(headers['content-type']).toMatch(/^text\/html/)
    for (const other of paths) expect(text).toContain(`href="${other}"`)
  })

  it('has no other pages', async () => {
    for (const path of ['/nothing', '/app/../consent.config.mjs', '/app/nothing.mjs', '/api/choices'])
      expect(await ask(fair.port, shop, path)).toMatchObject({ status: 404 })
  })

  it('has the attributes of the package', async () => {
    const { text } = await ask(fair.port, shop, '/')
    for (const name of ['banner', 'preferences', 'preferences-button']) expect(text).toContain(`data-consent-kit="${name}"`)
    for (const action of ['accept-all', 'reject-all', 'customize', 'save', 'close']) expect(text).toContain(`data-consent-action="${action}"`)
    for (const category of Object.keys(fairConsent.categories)) expect(text).toContain(`name="${category}"`)
  })

  it('asks those alone who have not answered', async () => {
    const hidden = /<section data-consent-kit="banner"[^>]* hidden>/
    expect((await ask(fair.port, shop, '/')).text).not.toMatch(hidden)
    expect((await ask(fair.port, shop, '/', { cookie: accepted })).text).toMatch(hidden)
  })

  it('sets the cookies that its declaration calls essential, and no other before an answer', async () => {
    const { headers } = await ask(fair.port, shop, '/')
    expect(headers['set-cookie']?.map((line) => line.split('=')[0])).toEqual(['session', 'csrf'])
  })

  it('sets a cookie that script cannot see when that is accepted, and ends it when it is taken back', async () => {
    const post = (cookie: string) => ask(fair.port, shop, '/api/choices', { method: 'POST', cookie: `session=1; csrf=1; ${cookie}` })
    expect((await post(accepted)).headers['set-cookie']).toEqual([expect.stringMatching(/^ab_bucket=b; Path=\/; Max-Age=7776000; HttpOnly/)])
    const withdrawn = await post(`ab_bucket=b; ${answered('withdraw', () => false)}`)
    expect(withdrawn.headers['set-cookie']).toEqual([expect.stringMatching(/^ab_bucket=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0$/)])
    expect((await post(`ab_bucket=b; ${accepted}`)).headers['set-cookie']).toBeUndefined()
  })

  it('has a vendor for each script, frame and picture that it loads', async () => {
    const files = ['tags.metrics', 'in.heatmap', 'widget.helpdesk', 'tags.adnet'].map((host) => [`${host}.localhost`, '/tag.js', 'text/javascript'])
    const others = [
      ['player.video.localhost', '/', 'text/html'],
      ['frame.promo.localhost', '/', 'text/html'],
      ['img.pictures.localhost', '/plan.svg', 'image/svg+xml'],
      ['cdn.audit.localhost', '/site.css', 'text/css'],
    ]
    for (const [host = '', path = '', type = ''] of [...files, ...others]) {
      const { status, headers, text } = await ask(fair.port, host, path)
      expect([host, status, headers['content-type']?.split(';')[0]]).toEqual([host, 200, type])
      expect(text).not.toBe('')
    }
    expect(await ask(fair.port, 'collect.metrics.localhost', '/v1/events', { method: 'POST' })).toMatchObject({ status: 204, text: '' })
  })

  it('sets the cookie of its vendor of advertisements with that vendor’s script alone', async () => {
    expect((await ask(fair.port, 'tags.adnet.localhost', '/tag.js')).headers['set-cookie']).toEqual([expect.stringContaining('Domain=adnet.localhost')])
    expect((await ask(fair.port, 'tags.metrics.localhost', '/tag.js')).headers['set-cookie']).toBeUndefined()
  })

  it('opens WebSockets, and ends them when it stops', async () => {
    const { port, stop } = await serveAuditSite()
    const headers = { host: `live.helpdesk.localhost:${port}`, connection: 'Upgrade', upgrade: 'websocket', 'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==' }
    const [accept, ended] = await new Promise<[unknown, Promise<unknown>]>((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, path: '/chat', headers })
      sent.once('upgrade', (response, socket) => {
        resolve([
          response.headers['sec-websocket-accept'],
          new Promise((close) =>
            socket
              .on('error', () => {})
              .once('close', close)
              .resume(),
          ),
        ])
      })
      sent.once('error', reject).end()
    })
    // the example of RFC 6455, 1.3
    expect(accept).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=')
    await stop()
    await ended
  })
})

describe('the record of the fair site', () => {
  it('is one that the package reads, and reads those of the package', () => {
    const choices = { metrics: true, adnet: false }
    const value = writeRecord({ act: 'save', choices }, Date.UTC(2026, 10, 25))
    expect(decodeRecord(value)).toMatchObject({ act: 'save', choices, time: '2026-11-25T00:00:00.000Z' })
    expect(readRecord(`a=1; consent=${value}; b=2`)).toEqual({ act: 'save', choices })
    expect(readRecord('consent=v1/2026-11-25T00:00:00.000Z/save/yes:metrics@2/no:adnet~fg3/end')?.choices).toEqual(choices)
  })

  it.each(['', 'consent=', 'consent=yes', 'xconsent=v1/2026-11-25T00:00:00.000Z/save/yes:a/no:/end'])('is none in %j', (cookies) => {
    expect(readRecord(cookies)).toBeNull()
  })

  it.each([
    ['always', true, true, true, true],
    ['undecided', true, false, false, false],
    ['some', false, true, false, false],
    ['metrics', false, true, false, false],
    ['refused', false, false, true, false],
    ['withdrawn', false, false, false, true],
  ])('tells when the moment "%s" has come', (when, ...expected) => {
    const answers = [null, ...['accept-all', 'reject-all', 'withdraw'].map((act) => ({ act, choices: { metrics: act === 'accept-all' } }))]
    expect(answers.map((answer) => isMet(when, answer))).toEqual(expected)
  })
})

describe('the faults', () => {
  const names = faults.map(({ name }) => name)
  const subjects = ({ expects }: Pick<Fault, 'expects'>) => expects.map(({ code, subject }) => `${code} ${subject}`)

  it('have names of their own', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(describeFaults().match(/^\| [a-z]\S+ \|/gm)).toHaveLength(names.length)
  })

  it('cover every code of a finding', () => {
    const covered = new Set(faults.flatMap(({ expects }) => expects.map(({ code }) => code)))
    expect([...covered].sort()).toEqual(Object.keys(findingCodes).sort())
  })

  it('are planted under a famous and an invented name alike, where something is stored or sent', () => {
    const kindOf = (name: string) => name.split('/')[1]
    const bare = (kind: string) => names.filter((name) => kindOf(name) === kind).map((name) => name.split('/')[0])
    expect(bare('famous').filter((name) => !name?.startsWith('essential-tracker'))).toEqual(bare('invented'))
    const single = faults.filter(({ name }) => !kindOf(name)).flatMap(({ expects }) => expects.map(({ code }) => code))
    expect(single.filter((code) => /^(stored|sent|undeclared|lasts|other|signal|cookie)-/.test(code))).toEqual([])
  })

  it('are each told from every other by what they are found as', () => {
    for (const group of Object.values(groups)) {
      const all = group.flatMap(subjects)
      expect(new Set(all).size).toBe(all.length)
    }
  })

  it('are each in one group', () => {
    expect(
      Object.values(groups)
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...names].sort())
  })

  it.each(faults.map((fault) => [fault.name, fault] as const))('%s changes the site', (_, fault) => {
    const { adds, line } = fault
    if (line) return expect(line.text).toMatch(new RegExp(`^${fault.expects[0]?.subject}=(?!.*secure)`, 'i'))
    const site: AuditSite = makeSite([fault])
    const { services, surfaces, ...lists } = adds
    for (const [id, { items = [], hosts = [] }] of Object.entries(services ?? {})) {
      expect(site.declaration.services?.[id]).toMatchObject({ items, hosts })
      expect(fairSite.declaration.services).not.toHaveProperty(id)
    }
    const render = (of: AuditSite) => paths.map((path) => renderPage(of, path, true, 80)).join('')
    const html = render(site)
    if (services || surfaces || lists.plants || lists.fragments) expect(html).not.toBe(render(fairSite))
    for (const fragment of lists.fragments ?? []) expect(html).toContain(fragment.html(80))
    for (const cookie of lists.serverCookies ?? []) {
      const sent = ['', `consent=v1/2026-11-25T00:00:00.000Z/accept-all/yes:planted/no:/end`].flatMap((cookies) =>
        paths.flatMap((path) => cookieLines(site.serverCookies, path, cookies)),
      )
      expect(sent.filter((each) => each.startsWith(`${cookie.name}=1`) || each.startsWith(`${cookie.name}=fb`))).not.toEqual([])
    }
    for (const cookie of lists.vendorCookies ?? []) expect(site.vendorCookies).toContain(cookie)
    expect(Object.keys(adds)).not.toEqual([])
  })

  it('say what they do only in acts that the browser knows', async () => {
    const { port, stop } = await serveAuditSite({ faults })
    const { text } = await ask(port, shop, '/planted/acts.mjs')
    await stop()
    const acts = new Set(faults.flatMap(({ adds: { plants = [] } }) => plants.map(({ act }) => act)))
    expect(acts.size).toBeGreaterThan(10)
    for (const act of acts) expect(text).toMatch(new RegExp(`^ {2}${act}(\\(|:)`, 'm'))
  })

  it('are found under the port that the site is served on', async () => {
    const wanted = faults.filter(({ name }) => name === 'early-script/invented')
    const { port, expects, stop } = await serveAuditSite({ faults: wanted })
    await stop()
    expect(expects).toEqual([{ code: 'sent-before-consent', subject: `http://x1.unknown.localhost:${port}` }])
  })
})

describe('the declarations', () => {
  afterEach(() => void vi.restoreAllMocks())

  it('are all ones that the package takes', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(defineConsent(fairConsent).services).toHaveProperty('consent')
    for (const fault of faults) expect(() => defineConsent(makeSite([fault]).declaration)).not.toThrow()
    for (const group of Object.values(groups)) expect(() => defineConsent(makeSite(group).declaration)).not.toThrow()
    expect(defineConsent(badConsent).services).toHaveProperty('planted')
  })

  it('are told by the package to be suspect where a famous tracker is called essential, and the fair one is not', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    defineConsent(fairConsent)
    expect(warn).not.toHaveBeenCalled()
    defineConsent(badConsent)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('_hjSessionUser_7'))
  })
})
