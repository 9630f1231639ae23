import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix, relative } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { blockedInAddresses, blockedNames } from './blockedNames.js'
import { root } from './packed.js'

const filesIn = (directory: string) =>
  readdirSync(join(root, directory), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()

const text = (file: string) => readFileSync(join(root, file), 'utf8')
const dist = filesIn('dist')
const modules = dist.filter((file) => file.endsWith('.js'))

/** What a module imports, by `import`, `export … from` and `import()`. */
const importsOf = (source: string) =>
  [...source.matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([@.#\w][^'"\n]*)\1/g)].map(([, , specifier]) => specifier as string)

/** Runs a module in a Node of its own, in which the package's own name resolves to what is built. */
const run = (script: string, ...flags: string[]) =>
  execFileSync(process.execPath, [...flags, '--input-type=module', '-e', script], {
    cwd: root,
    encoding: 'utf8',
    timeout: 20_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const declaredEntries = Object.keys(JSON.parse(text('package.json')).exports)

describe('the entries', () => {
  it('are these', () => {
    expect(declaredEntries).toMatchInlineSnapshot(`
      [
        ".",
        "./headless",
        "./policy",
        "./policy/locales/PolicyMessages",
        "./policy/locales/en.*",
        "./policy/locales/*",
        "./services",
        "./server",
        "./records",
        "./records/admin",
        "./locales/Messages",
        "./locales/en.*",
        "./locales/*",
        "./styles.css",
        "./styles.unlayered.css",
        "./policy.css",
        "./records.css",
        "./themes/*.css",
        "./package.json",
      ]
    `)
  })

  it.each(['.', './headless', './policy', './records', './records/admin', './server', './services'])('of %s export these names', (entry) => {
    const names = JSON.parse(run(`import * as entry from 'consent-kit${entry.slice(1)}'; console.log(JSON.stringify(Object.keys(entry).sort()))`))
    expect(names).toMatchSnapshot()
  })

  it('do nothing when they are imported: they look at no page, start nothing and say nothing', () => {
    const script = `
      const touched = []
      for (const name of ['document', 'window', 'localStorage', 'sessionStorage', 'indexedDB', 'cookieStore', 'location', 'addEventListener', 'BroadcastChannel', 'fetch', 'requestAnimationFrame'])
        Object.defineProperty(globalThis, name, { configurable: true, get() { touched.push(name) } })
      for (const name of ['setTimeout', 'setInterval', 'queueMicrotask']) {
        const real = globalThis[name]
        globalThis[name] = (...given) => (touched.push(name), real(...given))
      }
      await import('react')
      touched.length = 0
      const before = Object.keys(globalThis).sort().join()
      await import('consent-kit/headless')
      await import('consent-kit')
      await import('consent-kit/services')
      if (Object.keys(globalThis).sort().join() !== before) touched.push('a global')
      if (process.getActiveResourcesInfo().some((each) => /Timeout|Message/.test(each))) touched.push('a timer or a channel')
      console.log(JSON.stringify(touched))`
    expect(run(script)).toBe('[]\n')
  })

  it('make a store that works without a page, in bare Node', () => {
    const script = `
      import { createConsentStore, defineConsent } from 'consent-kit/headless'
      const store = createConsentStore(defineConsent({ categories: { analytics: {} } }))
      const stop = store.subscribe(() => {})
      store.acceptAll()
      console.log(store.get().status, store.allows('analytics'))
      stop()`
    expect(run(script)).toBe('pending false\n')
  })

  it('check a declaration in Node, in production too, because that is where it is built', () => {
    const script = `
      process.env.NODE_ENV = 'production'
      const { defineConsent } = await import('consent-kit/headless')
      try { defineConsent({ categories: {}, services: { x: { category: 'y' } } }) } catch (error) { console.log(error.name, error.problems.length) }`
    expect(run(script)).toBe('ConsentDeclarationError 1\n')
  })

  it("leave the check out of a browser's production bundle, and only there", () => {
    const resolve = (...conditions: string[]) =>
      run(
        `const found = import.meta.resolve('#checkDeclaration'); console.log(found.split('/').pop())`,
        ...conditions.map((each) => `--conditions=${each}`),
      ).trim()
    expect(resolve()).toBe('checkDeclaration.js')
    expect(resolve('browser')).toBe('skipDeclarationCheck.js')
    expect(resolve('browser', 'development')).toBe('checkDeclaration.js')
    expect(resolve('react-server')).toBe('checkDeclaration.js')
  })

  it('give every server the placeholder of a frame itself, and browsers what fetches it', () => {
    const resolve = (...conditions: string[]) =>
      run(`console.log(import.meta.resolve('#FramePlaceholder').split('/').pop())`, ...conditions.map((each) => `--conditions=${each}`)).trim()
    expect(resolve('browser')).toBe('LazyFramePlaceholder.js')
    for (const server of [[], ['edge-light', 'browser'], ['workerd', 'browser'], ['worker', 'browser']]) expect(resolve(...server)).toBe('FramePlaceholder.js')
  })

  it("leave out of a browser's production bundle what only servers read of a vendor", () => {
    const hosts = (...conditions: string[]) =>
      run(
        `import { clarity } from 'consent-kit/services'; const { hosts, account, script } = clarity({ id: 'abcdef1234' }); console.log(!!hosts, !!account, !!script)`,
        ...conditions.map((each) => `--conditions=${each}`),
      ).trim()
    for (const whole of [[], ['browser', 'development'], ['edge-light', 'browser'], ['workerd', 'browser'], ['react-server']])
      expect(hosts(...whole), whole.join()).toBe('true true true')
    expect(hosts('browser')).toBe('false false true')
  })

  it('without React can be imported where only server components run', () => {
    expect(run(`import { defineConsent } from 'consent-kit/headless'; console.log(typeof defineConsent)`, '--conditions=react-server')).toBe('function\n')
  })
})

describe('"use client"', () => {
  const isClient = (file: string) => /^["']use client["'];?\n/.test(text(file))
  const isReact = (file: string) => importsOf(text(file)).includes('react') || /\buse[A-Z]\w*\(/.test(text(file))

  it('is the first line of every module that uses React', () => {
    const using = modules.filter(isReact)
    expect(using.length).toBeGreaterThan(10)
    expect(using.filter((file) => !isClient(file))).toEqual([])
  })

  it('is not in what a server component may call or read', () => {
    const shared = modules.filter((file) => /^dist\/(core|gate|locales|policy|services|vendors|words)\/|^dist\/(index|headless)\.js$/.test(file))
    expect(shared.length).toBeGreaterThan(20)
    expect(shared.filter((file) => /["']use client["']/.test(text(file)))).toEqual([])
    expect(shared.filter(isReact)).toEqual([])
  })
})

describe('the vendors', () => {
  const files = modules.filter((file) => /^dist\/services\/lean\/(?!index|declareOnly|hostsAt|ownTag)/.test(file))
  const weigh = (code: string) => gzipSync(code, { level: 9 }).length

  it('are forty', () => {
    expect(files).toHaveLength(40)
  })

  it.each(files)('%s weighs at most 0.6 kB where its snippet needs a stub, and 0.4 kB otherwise', (file) => {
    const { code } = transformSync(text(file), { minify: true })
    expect(weigh(code)).toBeLessThanOrEqual(/\bstub:/.test(text(file)) ? 600 : 400)
  })

  it('are bundled one by one', async () => {
    const { outputFiles } = await build({
      stdin: { contents: `export { stripe } from 'consent-kit/services'`, resolveDir: root },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
    })
    const code = outputFiles[0]?.text ?? ''
    expect(code).toContain('__stripe_mid')
    expect(code).not.toMatch(/fbevents|gtag|posthog/)
    expect(weigh(code)).toBeLessThan(400)
  })
})

/** The command, and what it is made of. */
const ofTools = /^dist\/(audit|check|command|init|scan|tools)\//
/** What runs on a server, beside a database. */
const ofRecords = /^dist\/records\//

describe('the imports', () => {
  const allowed = ['react', 'react/jsx-runtime', 'js-cookie', 'clsx', 'clsx/lite', '#checkDeclaration', '#EarlyBanner', '#FramePlaceholder']

  it('at run time are React, js-cookie, clsx and what is beside them; the command, what it is made of and the records alone need more', () => {
    const { dependencies, peerDependencies } = JSON.parse(text('package.json'))
    const known = [...Object.keys(dependencies), ...Object.keys(peerDependencies), 'react-dom/server', 'react/jsx-runtime']
    const isKnown = (specifier: string) => specifier.startsWith('node:') || known.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    for (const file of modules)
      for (const specifier of importsOf(text(file)))
        if (specifier.startsWith('.')) expect(existsSync(join(root, dirname(file), specifier)), `${file}: ${specifier}`).toBe(true)
        else if (ofTools.test(file) || ofRecords.test(file)) expect(isKnown(specifier), `${file}: ${specifier}`).toBe(true)
        else expect(allowed, `${file}: ${specifier}`).toContain(specifier)
  })

  it('never name a style sheet, which Node and tests could not read', () => {
    for (const file of modules) expect(importsOf(text(file)).filter((specifier) => specifier.endsWith('.css'))).toEqual([])
  })

  it('go down only: command, init, scan, audit; policy, ui, react, gate, core', () => {
    const below: Record<string, readonly string[]> = {
      core: ['core'],
      gate: ['core', 'gate'],
      locales: ['locales'],
      command: ['audit', 'check', 'command', 'core', 'init', 'policy', 'records', 'scan', 'tools'],
      init: ['check', 'init', 'scan', 'tools'],
      scan: ['audit', 'core', 'scan', 'services', 'tools', 'vendors'],
      audit: ['audit', 'core', 'tools', 'vendors'],
      check: ['check', 'core', 'services', 'tools', 'vendors'],
      tools: ['tools'],
      policy: ['core', 'locales', 'policy', 'rights', 'vendors', 'words', 'ui'],
      rights: ['core', 'gate', 'locales', 'react', 'rights', 'vendors', 'words'],
      react: ['core', 'gate', 'react', 'locales'],
      records: ['core', 'records'],
      server: ['core', 'server'],
      services: ['core', 'services'],
      ui: ['core', 'gate', 'react', 'ui', 'locales', 'vendors', 'words'],
      vendors: ['core', 'vendors'],
      words: ['core', 'locales', 'words'],
    }
    const sources = filesIn('src').filter((file) => /\.tsx?$/.test(file))
    const layers = new Set<string>()
    for (const file of sources) {
      const [, layer = ''] = /^src\/(\w+)\//.exec(file) ?? []
      if (!layer) continue
      layers.add(layer)
      for (const specifier of importsOf(text(file)))
        if (specifier.startsWith('.')) {
          const [, target] = /^src\/(\w+)\//.exec(posix.join(posix.dirname(file), specifier)) ?? []
          expect(below[layer], `${file}: ${specifier}`).toContain(target)
        } else if (file === 'src/server/localeMatcher.ts') expect(['@formatjs/intl-localematcher', 'negotiator'], specifier).toContain(specifier)
        else if (layer === 'core' || layer === 'gate' || layer === 'server')
          expect(['js-cookie', '#checkDeclaration'], `${file}: ${specifier}`).toContain(specifier)
    }
    expect([...layers].sort()).toEqual(Object.keys(below).sort())
    expect(importsOf(text('src/headless.ts')).filter((specifier) => !/^\.\/(core|gate)\//.test(specifier))).toEqual([])
  })

  it('keep React out of all that the headless entry reaches', () => {
    const reached = new Set<string>()
    const walk = (file: string) => {
      if (reached.has(file)) return
      reached.add(file)
      for (const specifier of importsOf(text(file))) {
        expect(specifier).not.toMatch(/^react/)
        if (specifier.startsWith('.')) walk(posix.join(posix.dirname(file), specifier))
      }
    }
    walk('dist/headless.js')
    expect(reached.size).toBeGreaterThan(10)
  })
})

describe('what the block lists hide', () => {
  // all that comes to a browser
  const everything = modules.filter((file) => !ofTools.test(file) && !ofRecords.test(file)).map((file) => [file, text(file)] as const)
  const styles = text('dist/styles.css')

  it('is no address of a file, beside the package or by itself', () => {
    for (const file of dist)
      for (const address of [
        `/node_modules/consent-kit/${file}`,
        `/assets/${posix.basename(file)}`,
        `/assets/${posix.basename(file, '.js')}-abc123.js`,
        `/${posix.basename(file, '.js')}.abc123.js`,
      ])
        expect(
          blockedInAddresses.filter((pattern) => address.toLowerCase().includes(pattern)),
          address,
        ).toEqual([])
  })

  it('is no id, class, data attribute or label', () => {
    const words = new Set([...everything.map(([, source]) => source), styles].flatMap((source) => source.match(/[A-Za-z_][\w-]*/g) ?? []))
    expect(words.has('consentkit-surface'), 'the words do hold the class names').toBe(true)
    expect(words.has('data-consent-kit')).toBe(true)
    expect(blockedNames.filter((name) => words.has(name))).toEqual([])
    for (const [file, source] of everything) expect(source, file).not.toMatch(/aria-label[^,}]*consent banner|jsxs?\("(cookie|consent|gdpr)/i)
  })

  it('is no custom element', () => {
    for (const [file, source] of everything) expect(source.match(/createElement\(["'](?!(?:script|a)["'])/), file).toBeNull()
  })
})

describe('the style sheets', () => {
  const sheets = dist.filter((file) => file.endsWith('.css'))

  it('are the styles in a layer and without it, those of the policy page and of the records, and the themes', () => {
    expect(sheets.filter((file) => !file.startsWith('dist/themes/'))).toEqual([
      'dist/policy.css',
      'dist/records.css',
      'dist/styles.css',
      'dist/styles.unlayered.css',
    ])
    expect(text('dist/styles.css')).toBe(`@layer theme,base,components,utilities;@layer components.consent-kit{${text('dist/styles.unlayered.css')}}`)
  })

  it.each(sheets)('%s loads nothing from elsewhere', (file) => {
    expect(text(file)).not.toMatch(/@import|url\(|@font-face/)
  })

  it.each(sheets)('%s resolves by its entry', (file) => {
    const entry = file.replace('dist', 'consent-kit')
    expect(run(`console.log(import.meta.resolve('${entry}'))`).trim()).toMatch(new RegExp(`/${file}$`))
    expect(existsSync(join(root, `${file}.d.ts`)), 'with the types that TypeScript 6 asks for').toBe(true)
  })
})
