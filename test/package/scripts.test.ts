import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './packed.js'

const text = (file: string) => readFileSync(join(root, file), 'utf8')

it('every script of the package is named where somebody looks for it', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs')).flatMap((file) => (file.endsWith('.md') ? `docs/${file}` : []))]
  const named = new Set(pages.flatMap((page) => [...text(page).matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)?)/g)].map(([, name]) => name)))
  const scripts = Object.keys(JSON.parse(text('package.json')).scripts)
  expect(scripts.length).toBeGreaterThan(10)
  expect(scripts.filter((name) => !named.has(name))).toEqual([])
})
