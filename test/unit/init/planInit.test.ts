// @vitest-environment node
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { planInit } from '../../../src/init/planInit.js'
import { CommandError } from '../../../src/tools/CommandError.js'
import { evaluateConfig } from '../scan/evaluateConfig.js'
import { apply, appWith, type Files, layouts, packageJson, readApp } from './apps.js'

const plan = (files: Files) => planInit(readApp(files))
const changed = async (files: Files) => apply(files, await plan(files))
const layoutOf = async (layout: string, more: Files = {}) => (await changed(appWith(layout, more)))['app/layout.tsx']
const plain = layouts.plain as string

const syntaxErrors = (files: Files) =>
  Object.entries(files)
    .filter(([path]) => /\.[tj]sx?$/.test(path))
    .flatMap(
      ([fileName, text]) => ts.transpileModule(text, { fileName, reportDiagnostics: true, compilerOptions: { jsx: ts.JsxEmit.Preserve } }).diagnostics ?? [],
    )
/** A text without white space, by which a change of anything else shows. */
const packed = (text: string) => text.replace(/\s+/g, '')

describe('a new app', () => {
  it('gets the declaration, the layout and the policy page', async () => {
    const { changes, notes } = await plan(appWith(plain))
    expect(Object.fromEntries(changes.map(({ path, after }) => [path, after]))).toEqual({
      'consent.config.ts': `import { defineConsent } from 'consent-kit'

/** Everything that this site stores and everyone it lets in, declared once. */
export const consent = defineConsent({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { functional: {}, analytics: {}, marketing: { sale: true } },
  services: {},
})

declare module 'consent-kit' {
  interface Register {
    consent: typeof consent
  }
}
`,
      'app/layout.tsx': `import type { Metadata } from 'next'
import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/styles.css'
import './globals.css'
import { consent } from '../consent.config'

export const metadata: Metadata = { title: 'Meadow' }

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent}>
          {children}
          <footer>
            <PreferencesButton />
          </footer>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
`,
      'app/cookies/page.tsx': `import { CookiePolicy } from 'consent-kit/policy'
import 'consent-kit/policy.css'
import { consent } from '../../consent.config'

export default function Cookies() {
  return <CookiePolicy consent={consent} />
}
`,
    })
    expect(notes).toEqual([])
  })

  it('keeps all of it beside the app folder in src', async () => {
    const files = Object.fromEntries(Object.entries(appWith(plain)).map(([path, text]) => [path.replace(/^app\//, 'src/app/'), text]))
    const { changes } = await plan(files)
    expect(changes.map(({ path }) => path)).toEqual(['src/consent.config.ts', 'src/app/layout.tsx', 'src/app/cookies/page.tsx'])
    expect(changes[1]?.after).toContain("from '../consent.config'")
  })

  it('of JavaScript gets JavaScript', async () => {
    const { 'app/layout.tsx': _, ...rest } = appWith(plain)
    const { changes } = await plan({ ...rest, 'app/layout.js': layouts.bare?.replace(': { children: React.ReactNode }', '') ?? '' })
    expect(changes.map(({ path }) => path)).toEqual(['consent.config.js', 'app/layout.js', 'app/cookies/page.js'])
    expect(changes[0]?.after).not.toContain('declare module')
  })

  it('is called by its title, else by its package, and never by what a new app comes with', async () => {
    const nameOf = async (layout: string) => evaluateConfig((await changed(appWith(layout)))['consent.config.ts'] ?? '').site?.name
    expect(await nameOf(plain)).toBe('Meadow')
    expect(await nameOf(plain.replace("'Meadow'", "{ default: 'Meadow Letters', template: '%s' }"))).toBe('Meadow Letters')
    expect(await nameOf(plain.replace("'Meadow'", "'Create Next App'"))).toBe('meadow-web')
    expect(await nameOf(layouts.bare ?? '')).toBe('meadow-web')
  })

  it.each([
    ['package-lock.json', 'npm install'],
    ['pnpm-lock.yaml', 'pnpm add'],
    ['yarn.lock', 'yarn add'],
    ['bun.lock', 'bun add'],
    ['bun.lockb', 'bun add'],
    ['next.config.ts', 'npm install'],
  ])('with %s is told to install by %s', async (file, command) => {
    const { notes } = await plan(appWith(plain, { 'package.json': packageJson({ dependencies: { next: '16.0.0' } }), [file]: '' }))
    expect(notes).toEqual([`Install the package: ${command} consent-kit`])
  })

  it('without a lockfile is told to install by the package manager that it names', async () => {
    const { notes } = await plan(appWith(plain, { 'package.json': packageJson({ dependencies: { next: '16.0.0' }, packageManager: 'pnpm@10.1.0' }) }))
    expect(notes).toEqual(['Install the package: pnpm add consent-kit'])
  })
})

describe.each(Object.entries(layouts))('a layout that is %s', (_, layout) => {
  it('is right code afterwards, and nothing is left to do the second time', async () => {
    const files = await changed(appWith(layout))
    expect(syntaxErrors(files)).toEqual([])
    expect(await plan(files)).toMatchObject({ changes: [] })
  })

  it('keeps all that it had, in its order', async () => {
    const edited = packed((await layoutOf(layout)) ?? '')
    let from = 0
    for (const line of layout
      .split(/\r?\n/)
      .map((each) => packed(each))
      .filter(Boolean)) {
      // the line of a body that has everything on it is taken apart
      for (const part of line.split(/(?<=<body[^>]*>)|(?=<\/(?:body|footer)>)/)) {
        from = edited.indexOf(part, from) + part.length
        expect(from, part).toBeGreaterThanOrEqual(part.length)
      }
    }
  })

  it('gets each part once', async () => {
    const edited = (await layoutOf(layout)) ?? ''
    for (const part of [/<\w*ConsentProvider consent=/g, /<(Consent)?Banner \/>/g, /<PreferencesModal \/>/g, /<PreferencesButton \/>/g, /styles\.css/g])
      expect(edited.match(part)?.length, String(part)).toBe(part.source.includes('Banner') && layout.includes('<Banner />') ? 2 : 1)
  })

  it('keeps its own style in every file', async () => {
    const files = await changed(appWith(layout))
    for (const path of ['consent.config.ts', 'app/layout.tsx', 'app/cookies/page.tsx']) {
      const text = files[path] ?? ''
      if (layout === layouts.crlf) expect(text).not.toMatch(/[^\r]\n/)
      else expect(text).not.toContain('\r')
      if (layout === layouts.tabs) expect(text).not.toMatch(/^ /m)
      else expect(text).not.toContain('\t')
      if (layout === layouts.double || layout === layouts.fresh) expect(text).toMatch(/^import .*";$/m)
      else expect(text).toMatch(/^import .*'\r?$/m)
    }
  })
})

describe('a layout', () => {
  it('in which other providers wrap the page is wrapped around them, texts unmoved, and its footer leads back', async () => {
    expect(await layoutOf(layouts.wrapped ?? '')).toBe(`import { ThemeProvider } from 'next-themes'
import { Banner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/styles.css'
import { consent } from '../consent.config'

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <body className="antialiased" {...{ 'data-app': '' }}>
        <ConsentProvider consent={consent}>
          <ThemeProvider attribute="class">
            <header>Meadow</header>

            <main>{children}</main>
            <footer>
              © 2026 Meadow
              <PreferencesButton />
            </footer>
          </ThemeProvider>
          <div
            dangerouslySetInnerHTML={{
              __html: \`<pre>
  two spaces
</pre>\`,
            }}
          />
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
`)
  })

  it('that has names of ours keeps them: ours are called otherwise', async () => {
    const edited = await layoutOf(layouts.clashing ?? '')
    expect(edited).toContain("import { Banner as ConsentBanner, ConsentProvider, PreferencesButton, PreferencesModal } from 'consent-kit'")
    expect(edited).toContain("import { consent as declaration } from '../consent.config'")
    expect(edited).toContain('<ConsentProvider consent={declaration}>\n          <Banner />\n          {children}')
    expect(edited).toContain('<ConsentBanner />\n          <PreferencesModal />')
  })

  it('with a footer of its own component gets the way back behind the page, and a note to move it', async () => {
    const files = appWith(layouts.component ?? '', { 'components/SiteFooter.tsx': 'export const SiteFooter = () => <footer>Meadow</footer>\n' })
    const found = await plan(files)
    expect(apply(files, found)['app/layout.tsx']).toContain('<SiteFooter />\n          <PreferencesButton />\n          <Banner />')
    expect(found.notes).toEqual(['"app/layout.tsx": <PreferencesButton /> stands behind the page; move it into your footer.'])
  })

  it('without imports gets them at its top, behind a directive', async () => {
    expect(await layoutOf(layouts.bare ?? '')).toMatch(
      /^import \{ Banner, .*\} from 'consent-kit'\nimport 'consent-kit\/styles.css'\nimport \{ consent \} .*\n\nexport default/,
    )
    expect(await layoutOf(`'use client'\n\n${layouts.bare}`)).toMatch(/^'use client'\n\nimport \{ Banner, .*\n.*\n.*\n\nexport default/)
  })

  it('that already has some of it gets the rest alone', async () => {
    const half = `import { ConsentProvider, useConsent } from 'consent-kit'
import { consent } from '../consent.config'

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent} endpoint="/api/consent">
          {children}
        </ConsentProvider>
      </body>
    </html>
  )
}
`
    const config = "import { defineConsent } from 'consent-kit'\n\nexport const consent = defineConsent({ categories: { analytics: {} } })\n"
    const files = appWith(half, { 'consent.config.ts': config })
    const found = await plan(files)
    expect(found.changes.map(({ path }) => path)).toEqual(['app/layout.tsx', 'app/cookies/page.tsx'])
    expect(found.changes[0]?.after).toBe(`import { ConsentProvider, useConsent, Banner, PreferencesButton, PreferencesModal } from 'consent-kit'
import 'consent-kit/styles.css'
import { consent } from '../consent.config'

export default function RootLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en">
      <body>
        <ConsentProvider consent={consent} endpoint="/api/consent">
          {children}
          <footer>
            <PreferencesButton />
          </footer>
          <Banner />
          <PreferencesModal />
        </ConsentProvider>
      </body>
    </html>
  )
}
`)
    expect((await plan(apply(files, found))).changes).toEqual([])
  })

  it('that imports the provider and does not use it gets it around the page', async () => {
    const edited = await layoutOf(`import { ConsentProvider } from 'consent-kit'\n${layouts.bare}`)
    expect(edited).toContain('<ConsentProvider consent={consent}>\n          {children}')
    expect(edited?.match(/ConsentProvider/g)).toHaveLength(3)
  })

  it('whose provider is around the whole document gets the rest into its body', async () => {
    const around = (layouts.bare ?? '')
      .replace('<html lang="en">', '<ConsentProvider consent={consent}><html lang="en">')
      .replace('</html>', '</html></ConsentProvider>')
    const edited = await layoutOf(`import { ConsentProvider } from 'consent-kit'\nimport { consent } from '../consent.config'\n${around}`)
    expect(edited).toContain('          <PreferencesButton />\n        </footer>\n        <Banner />\n        <PreferencesModal />\n      </body>')
    expect(edited?.match(/<ConsentProvider/g)).toHaveLength(1)
  })

  it('whose provider is in a file of its own is left alone, and what is missing is said', async () => {
    const layout = plain
      .replace('{children}</body>', '<Providers>{children}</Providers></body>')
      .replace("import './globals.css'", "import './globals.css'\nimport { Providers } from '@/app/providers'")
    const providers =
      "'use client'\nimport { Banner, ConsentProvider } from 'consent-kit'\nimport 'consent-kit/styles.css'\nimport { consent } from '../consent.config'\n\nexport const Providers = ({ children }) => <ConsentProvider consent={consent}>{children}<Banner /></ConsentProvider>\n"
    const { changes, notes } = await plan(appWith(layout, { 'app/providers.tsx': providers }))
    expect(changes.map(({ path }) => path)).toEqual(['consent.config.ts', 'app/cookies/page.tsx'])
    expect(notes).toEqual(['"app/providers.tsx" has <ConsentProvider>, and nothing has <PreferencesModal />, <PreferencesButton />: put them inside of it.'])
  })

  it('takes parts of another making, and styles of another file, as there', async () => {
    const layout = plain
      .replace('{children}', '{children}<Choices />')
      .replace("import './globals.css'", "import './globals.css'\nimport { Choices } from './choices'")
    const choices =
      "'use client'\nimport { BannerRoot, PreferencesRoot, useConsent } from 'consent-kit'\nexport function Choices() {\n  const { openPreferences } = useConsent()\n  return <><BannerRoot /><PreferencesRoot /><button onClick={openPreferences} /></>\n}\n"
    const files = appWith(layout, { 'app/choices.tsx': choices, 'app/globals.css': "@import 'consent-kit/styles.css';\n" })
    const edited = (await changed(files))['app/layout.tsx']
    expect(edited).toContain("import { ConsentProvider } from 'consent-kit'\nimport './globals.css'")
    expect(edited).not.toMatch(/<Banner|<Preferences|styles\.css/)
  })

  it('whose body is in a component is edited there', async () => {
    const layout =
      "import { Site } from '../components/Site'\n\nexport default function RootLayout({ children }: { children: React.ReactNode }) {\n  return <Site>{children}</Site>\n}\n"
    const site = 'export const Site = ({ children }) => (\n  <html lang="en">\n    <body>{children}</body>\n  </html>\n)\n'
    const { changes } = await plan(appWith(layout, { 'components/Site.tsx': site }))
    expect(changes.map(({ path }) => path)).toEqual(['consent.config.ts', 'components/Site.tsx', 'app/cookies/page.tsx'])
    expect(changes[1]?.after).toContain("import { consent } from '../consent.config'")
  })

  it('of each route group is edited, and the policy page stands in the first', async () => {
    const { 'app/layout.tsx': _, ...rest } = appWith(plain)
    const files = {
      ...rest,
      'app/(site)/layout.tsx': plain,
      'app/(shop)/layout.tsx': layouts.bare ?? '',
      'app/(shop)/cart/layout.tsx': 'export default ({ children }) => children\n',
    }
    const found = await plan(files)
    expect(found.changes.map(({ path }) => path)).toEqual([
      'consent.config.ts',
      'app/(shop)/layout.tsx',
      'app/(site)/layout.tsx',
      'app/(shop)/cookies/page.tsx',
    ])
    expect(found.changes[1]?.after).toContain("from '../../consent.config'")
    expect((await plan(apply(files, found))).changes).toEqual([])
  })

  it('below a language is found below one that only passes its children on', async () => {
    const files = appWith('export default ({ children }: { children: React.ReactNode }) => children\n', {
      'app/[locale]/layout.tsx': plain.replace("'./globals.css'", "'../globals.css'"),
    })
    expect((await plan(files)).changes.map(({ path }) => path)).toEqual(['consent.config.ts', 'app/[locale]/layout.tsx', 'app/[locale]/cookies/page.tsx'])
  })
})

it('the example site, which is made by hand, lacks nothing but a way back where its choices are part of the page', async () => {
  const folder = join(import.meta.dirname, '../../../examples/next')
  const files: Record<string, string> = {}
  for (const path of [
    'package.json',
    'consent.config.ts',
    // what only an administrator sees asks nobody for consent
    ...['app', 'components', 'lib'].flatMap((each) => globSync(`${each}/**/*.{ts,tsx,css}`, { cwd: folder, ignore: ['app/records/**'] })),
  ])
    files[path] = readFileSync(join(folder, path), 'utf8')
  const { changes, notes } = await plan(files)
  expect(notes).toEqual([])
  expect(changes.map(({ path }) => path)).toEqual(['app/(policies)/policies/[name]/layout.tsx'])
  const added = changes[0]?.after.split('\n').filter((line) => !changes[0]?.before?.includes(line))
  expect(added).toEqual([
    "import { Banner, ConsentProvider, PreferencesModal, PreferencesButton } from 'consent-kit'",
    '          <footer>',
    '            <PreferencesButton />',
    '          </footer>',
  ])
})

describe('what a person wrote', () => {
  it('is left alone: a policy page of their own', async () => {
    const { changes, notes } = await plan(appWith(plain, { 'app/(legal)/cookies/page.mdx': '# Cookies\n' }))
    expect(changes.map(({ path }) => path)).toEqual(['consent.config.ts', 'app/layout.tsx'])
    expect(notes).toEqual([expect.stringContaining('"app/(legal)/cookies/page.mdx" is left as it is: it is yours.')])
  })

  it('is left alone: our policy page at another address, which the declaration then names', async () => {
    const page = "import { CookiePolicy } from 'consent-kit/policy'\nexport default () => <CookiePolicy />\n"
    const files = await changed(appWith(plain, { 'app/(legal)/legal/cookie-policy/page.tsx': page }))
    expect(Object.keys(files)).not.toContain('app/cookies/page.tsx')
    expect(evaluateConfig(files['consent.config.ts'] ?? '').site?.policyUrl).toBe('/legal/cookie-policy')
  })

  it.each([
    ['the only export', 'export const choices = defineConsent({ categories: {} })', 'import { choices } from', 'consent={choices}'],
    ['the default', 'export default defineConsent({ categories: {} })', 'import consent from', 'consent={consent}'],
    ['a later export', 'const consent = defineConsent({ categories: {} })\nexport { consent }', 'import { consent } from', 'consent={consent}'],
  ])('is used as it is: a declaration that is %s', async (_, config, imported, used) => {
    const files = await changed(appWith(plain, { 'src/consent.config.mjs': `import { defineConsent } from 'consent-kit'\n${config}\n` }))
    expect(files['consent.config.ts']).toBeUndefined()
    for (const path of ['app/layout.tsx', 'app/cookies/page.tsx']) {
      expect(files[path]).toContain(imported)
      expect(files[path]).toContain('src/consent.config')
      expect(files[path]).toContain(used)
    }
  })
})

describe('a tracker in the code', () => {
  const withTag = (tag: string, imports = "import Script from 'next/script'") =>
    appWith(
      `${imports}\n\nconst gaId = 'G-1A2B3C4D'\n\nexport default function RootLayout({ children }: { children: React.ReactNode }) {\n  return (\n    <html lang="en">\n      <body>\n        {children}\n        ${tag}\n      </body>\n    </html>\n  )\n}\n`,
    )

  it.each([
    ['an address', '<Script src="https://www.googletagmanager.com/gtag/js?id=G-1A2B3C4D" />', "googleAnalytics({ id: 'G-1A2B3C4D' })"],
    ['an address with a constant', `<Script src={\`https://www.googletagmanager.com/gtag/js?id=\${gaId}\`} />`, "googleAnalytics({ id: 'G-1A2B3C4D' })"],
    ['an address without a scheme', '<script async src="//connect.facebook.net/en_US/fbevents.js" />', "metaPixel({ id: '000000000000000' })"],
    [
      'a snippet',
      "<Script id=\"gtm\">{`(function(w,d,s,l,i){j.src='https://www.googletagmanager.com/gtm.js?id='+i+dl;})(window,document,'script','dataLayer','GTM-AB12CD3');`}</Script>",
      "googleTagManager({ id: 'GTM-AB12CD3' })",
    ],
    ['a snippet as HTML', "<script dangerouslySetInnerHTML={{ __html: `fbq('init', '123456789012345')` }} />", "metaPixel({ id: '123456789012345' })"],
  ])('is declared, and the line to remove is told: %s', async (_, tag, call) => {
    const files = withTag(tag)
    const found = await plan(files)
    const [vendor] = call.split('(')
    const config = found.changes[0]?.after ?? ''
    expect(config).toContain(`    ${vendor}: ${call},\n`)
    expect(() => evaluateConfig(config)).not.toThrow()
    expect(found.notes).toEqual([
      expect.stringMatching(
        /it is declared in consent\.config\.ts; remove app\/layout\.tsx:14 by hand, `<[Ss]cript .*`\. Left there, it runs before anybody is asked\.$/,
      ),
    ])
    expect(apply(files, found)['app/layout.tsx']?.split('\n')[13], 'the line of the file as it is then').toContain(tag)
  })

  it.each([
    [
      'GoogleAnalytics of @next/third-parties',
      '<GoogleAnalytics gaId={gaId} />',
      "import { GoogleAnalytics } from '@next/third-parties/google'",
      "googleAnalytics({ id: 'G-1A2B3C4D' })",
    ],
    [
      'GoogleTagManager of @next/third-parties',
      '<GoogleTagManager gtmId="GTM-AB12CD3" />',
      "import { GoogleTagManager } from '@next/third-parties/google'",
      "googleTagManager({ id: 'GTM-AB12CD3' })",
    ],
    ['Analytics of Vercel', '<Analytics />', "import { Analytics } from '@vercel/analytics/next'", 'vercelAnalytics()'],
    [
      'an id of the environment',
      '<GoogleAnalytics gaId={process.env.GA_ID} />',
      "import { GoogleAnalytics } from '@next/third-parties/google'",
      "googleAnalytics({ id: 'G-XXXXXXXXXX' })",
    ],
  ])('is declared by its component: %s', async (_, tag, imports, call) => {
    const { changes, notes } = await plan(withTag(tag, imports))
    expect(changes[0]?.after).toContain(`${call},\n`)
    expect(notes).toEqual([expect.stringContaining(`remove app/layout.tsx:14 by hand, \`${tag}\``)])
  })

  it('is found where the layout brings it in: posthog-js in a provider', async () => {
    const provider =
      "'use client'\nimport posthog from 'posthog-js'\n\nposthog.init('phc_1a2b3c', { api_host: 'https://eu.i.posthog.com' })\n\nexport const Providers = ({ children }) => children\n"
    const layout = plain.replace("import './globals.css'", "import './globals.css'\nimport { Providers } from './providers'")
    const { changes, notes } = await plan(appWith(layout, { 'app/providers.tsx': provider }))
    expect(changes[0]?.after).toContain("posthog: posthog({ key: 'phc_1a2b3c', host: 'https://eu.i.posthog.com' }),")
    expect(notes).toEqual([expect.stringContaining('remove app/providers.tsx:4 by hand')])
  })

  it('is none where the gate is asked, or the tag is marked', async () => {
    const analytics =
      "'use client'\nimport { useWhenAllowed } from 'consent-kit'\nimport posthog from 'posthog-js'\nexport function Analytics() {\n  useWhenAllowed('posthog', () => posthog.init('phc_1a2b3c'))\n  return null\n}\n"
    const tag =
      '<Analytics /><script type="text/plain" data-consent="analytics" data-src="https://www.clarity.ms/tag/abcdef1234">{`"clarity", "script", "abcdef1234"`}</script>'
    const { notes } = await plan({ ...withTag(tag, "import { Analytics } from './analytics'"), 'app/analytics.tsx': analytics })
    expect(notes).toEqual([])
  })

  it('that an existing declaration does not have is told with the line to add', async () => {
    const config = "import { defineConsent } from 'consent-kit'\nexport const consent = defineConsent({ categories: {} })\n"
    const { changes, notes } = await plan({ ...withTag('<Script src="https://www.clarity.ms/tag/abcdef1234" />'), 'consent.config.ts': config })
    expect(changes.map(({ path }) => path)).not.toContain('consent.config.ts')
    expect(notes).toEqual([
      expect.stringContaining("declare it in consent.config.ts under `services`, `clarity: clarity({ id: 'abcdef1234' })`, and remove app/layout.tsx:14"),
    ])
  })

  it('is still told of the second time, when nothing else is left to do', async () => {
    const files = withTag('<Script src="https://www.clarity.ms/tag/abcdef1234" />')
    const { changes, notes } = await plan(await changed(files))
    expect(changes).toEqual([])
    expect(notes).toEqual([expect.stringContaining('Microsoft Clarity: remove app/layout.tsx:')])
  })
})

describe('an app that cannot be edited', () => {
  const { 'app/layout.tsx': _, ...withoutLayout } = appWith(plain)
  it.each<[string, Files, RegExp]>([
    ['no package', {}, /There is no package\.json here/],
    ['a package that cannot be read', { 'package.json': '{' }, /package\.json here cannot be read/],
    ['no Next.js', { 'package.json': '{"dependencies":{"react":"19"}}' }, /This is no app of Next\.js/],
    ['the Pages Router alone', { 'package.json': packageJson(), 'src/pages/_app.tsx': '' }, /Pages Router alone/],
    ['no folder of either', { 'package.json': packageJson() }, /neither a folder `app` nor `src\/app`/],
    ['no root layout', withoutLayout, /There is no layout in app: add app\/layout\.tsx/],
    ['no body', appWith('export default ({ children }: { children: React.ReactNode }) => children\n'), /"app\/layout\.tsx" has no <body>/],
    ['a body that has nothing in it', appWith('export default () => <html><body /></html>\n'), /"app\/layout\.tsx" has no <body>/],
    ['an error of syntax', appWith(plain.replace('</body>', '')), /"app\/layout\.tsx" cannot be read, line \d+: /],
    ['a declaration that exports nothing', appWith(plain, { 'consent.config.ts': 'const consent = {}\n' }), /"consent\.config\.ts" exports no declaration/],
  ])('says so: %s', async (_, files, message) => {
    await expect(plan(files)).rejects.toThrow(message)
    await expect(plan(files)).rejects.toThrow(CommandError)
  })
})
