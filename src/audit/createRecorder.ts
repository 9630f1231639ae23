import type { BrowserContext, Frame, Page, Request, Route } from 'playwright-core'
import type { VisitEvent, VisitPhase } from './AuditReport.js'
import { maskAddress } from './maskValue.js'
import type { SeenEntry, SeenRequest } from './Observation.js'
import { readCookieText } from './readCookieText.js'
import { readStorage } from './readStorage.js'
import { siteOf } from './siteOf.js'
import { type ToldWrite, toldWrites, watchWrites } from './watchWrites.js'

/** What carries data to whoever is asked; everything else only fetches. */
const carriesData = ['fetch', 'xhr', 'ping', 'image', 'media', 'eventsource', 'cspreport', 'other']

/** Which requests are held, when they are not let through. */
export interface HoldRules {
  /** Whether the declaration names an address under a service that is not essential. */
  readonly needsConsent: (url: string) => boolean
  /** Whether the declaration names an address under an essential service. */
  readonly isEssential: (url: string) => boolean
}

/** What a visit is recorded with. */
export interface Recorder {
  readonly entries: SeenEntry[]
  readonly requests: SeenRequest[]
  readonly events: VisitEvent[]
  /** What has happened by now. */
  setPhase(phase: VisitPhase): void
  note(type: VisitEvent['type'], text: string): void
  /** Milliseconds since the last request began. */
  quietFor(): number
  /** Looks at everything that is stored now. */
  look(page: Page): Promise<void>
  /** Watches a page's own requests and pop-ups. */
  follow(page: Page): Promise<void>
}

const isWeb = (url: string) => /^(https?|wss?):/.test(url)

/** Where in a site's scripts a request began, as the browser's debugger tells it. */
interface Initiator {
  readonly url?: string
  readonly lineNumber?: number
  readonly stack?: {
    readonly callFrames: readonly { readonly url: string; readonly lineNumber: number; readonly columnNumber: number }[]
    readonly parent?: Initiator['stack']
  }
}

function lineOf({ url, lineNumber, stack }: Initiator): string | undefined {
  for (let part = stack; part; part = part.parent) {
    const frame = part.callFrames.find((each) => isWeb(each.url))
    if (frame) return `${maskAddress(frame.url)}:${frame.lineNumber + 1}:${frame.columnNumber + 1}`
  }
  return url && isWeb(url) ? `${maskAddress(url)}${lineNumber === undefined ? '' : `:${lineNumber + 1}`}` : undefined
}

/**
 * Records all that is stored and requested in a browser context, from before its first page on.
 *
 * @param site The one that is audited.
 * @param hold Which requests are answered in the browser with nothing; undefined lets all of them through.
 */
export async function createRecorder(context: BrowserContext, site: string, hold: HoldRules | undefined): Promise<Recorder> {
  const start = performance.now()
  const entries: SeenEntry[] = []
  const requests: SeenRequest[] = []
  const events: VisitEvent[] = []
  const causes = new Map<string, string>()
  let phase: VisitPhase = 'before'
  let address = ''
  let last = start

  const seen = () => ({ time: Math.round(performance.now() - start), phase, page: address })
  const note = (type: VisitEvent['type'], text: string) => void events.push({ ...seen(), type, text })

  function keepCookie(text: string, host: string, more: Partial<SeenEntry>) {
    const cookie = readCookieText(text, Date.now())
    if (!cookie || cookie.isDeletion) return
    const { name, value, domain, lasts, httpOnly, secure, sameSite } = cookie
    entries.push({
      ...seen(),
      kind: 'cookie',
      name,
      value,
      place: domain ?? host,
      isWritten: true,
      lasts,
      httpOnly,
      secure,
      sameSite,
      hasDomain: !!domain,
      ...more,
    })
    note('stored', name)
  }

  const isHeld = (url: string, type: string, from: string) => {
    if (!hold || !isWeb(url) || hold.isEssential(url)) return false
    const isElsewhere = siteOf(url) !== site || (hold.needsConsent(url) && new URL(url).origin !== from)
    return isElsewhere && carriesData.includes(type)
  }
  /** The origin of the page that asks, or nothing where a worker does. */
  const originOf = (request: Request) => {
    try {
      return new URL(request.frame().page().url()).origin
    } catch {
      return ''
    }
  }

  await context.exposeBinding(toldWrites, ({ page }, write: ToldWrite) => {
    if (write.kind === 'cookie') return keepCookie(write.text, new URL(page.url()).hostname, { by: write.by && maskAddress(write.by) })
    const { kind, text: name, value = '', origin, by } = write
    entries.push({ ...seen(), kind, name, value, place: origin, isWritten: true, by: by && maskAddress(by) })
    note('stored', name)
  })
  await context.addInitScript(watchWrites, toldWrites)

  context.on('request', (request) => {
    const url = request.url()
    if (!isWeb(url)) return
    last = performance.now()
    const type = request.resourceType()
    const held = isHeld(url, type, originOf(request))
    requests.push({ ...seen(), url, type, isHeld: held, by: causes.get(url) })
    if (siteOf(url) !== site) note(held ? 'held' : 'sent', maskAddress(url))
  })
  context.on('response', async (response) => {
    const headers = await response.headersArray().catch(() => [])
    const host = new URL(response.url()).hostname
    for (const { name, value } of headers) if (name.toLowerCase() === 'set-cookie') keepCookie(value, host, { by: maskAddress(response.url()) })
    for (const { name, value } of headers)
      if (name.toLowerCase() === 'link')
        for (const [, target = ''] of value.matchAll(/<([^>]+)>[^,]*rel="?(?:preconnect|dns-prefetch)/g))
          keepHint(new URL(target, response.url()).href, response.url())
  })
  if (hold) {
    await context.route(
      (url) => isWeb(url.href),
      async (route: Route) => {
        const request = route.request()
        if (!isHeld(request.url(), request.resourceType(), originOf(request))) return route.continue().catch(() => {})
        const { origin = '*' } = request.headers()
        const headers = {
          'access-control-allow-origin': origin,
          'access-control-allow-credentials': 'true',
          'access-control-allow-headers': '*',
          'access-control-allow-methods': '*',
        }
        return route.fulfill({ status: 204, headers }).catch(() => {})
      },
    )
    // what is answered in its place is no socket for the page's own events
    await context.routeWebSocket(
      (url) => siteOf(url.href) !== site && !hold.isEssential(url.href),
      (socket) => keepSocket(socket.url(), true),
    )
  }

  function keepSocket(url: string, held: boolean) {
    last = performance.now()
    requests.push({ ...seen(), url, type: 'websocket', isHeld: held, by: causes.get(url) })
    note(held ? 'held' : 'sent', maskAddress(url))
  }

  function keepHint(url: string, by?: string) {
    if (isWeb(url) && !requests.some((each) => each.type === 'preconnect' && each.url === url && each.phase === phase))
      requests.push({ ...seen(), url, type: 'preconnect', isHeld: false, by })
  }

  async function lookAt(frame: Frame) {
    const found = await frame.evaluate(readStorage).catch(() => undefined)
    if (!found) return
    for (const thing of found.things) entries.push({ ...seen(), ...thing, place: found.origin, isWritten: false })
    for (const hint of found.hints) keepHint(hint, maskAddress(frame.url()))
  }

  return {
    entries,
    requests,
    events,
    note,
    setPhase(next) {
      phase = next
    },
    quietFor: () => performance.now() - last,
    async look(page) {
      for (const { name, value, domain, httpOnly, secure, sameSite } of await context.cookies())
        entries.push({
          ...seen(),
          kind: 'cookie',
          name,
          value,
          place: domain.replace(/^\./, ''),
          isWritten: false,
          httpOnly,
          secure,
          sameSite,
          hasDomain: domain.startsWith('.'),
        })
      await Promise.all(page.frames().map(lookAt))
    },
    async follow(page) {
      page.on('framenavigated', (frame) => {
        if (frame === page.mainFrame() && isWeb(frame.url())) address = frame.url()
      })
      page.on('websocket', (socket) => keepSocket(socket.url(), false))
      const session = await context.newCDPSession(page)
      await session.send('Network.enable')
      const remember = (url: string, initiator: Initiator | undefined) => {
        const line = initiator && lineOf(initiator)
        if (line) causes.set(url, line)
        const unexplained = line && requests.findLastIndex((request) => request.url === url && !request.by)
        if (typeof unexplained === 'number' && unexplained >= 0) requests[unexplained] = { ...(requests[unexplained] as SeenRequest), by: line }
      }
      session.on('Network.requestWillBeSent', ({ request, initiator }) => remember(request.url, initiator as Initiator))
      session.on('Network.webSocketCreated', ({ url, initiator }) => remember(url, initiator as Initiator))
    },
  }
}
