import { expect } from '@playwright/test'
import { test } from './test.mjs'
import { Visitor } from './Visitor.mjs'

// The story of a visitor in engines that are not Chromium's, as published. In Chromium, test/browser tells it at length.

for (const path of ['/', '/static.html'])
  test(`a first visit sends nothing and stores nothing until the visitor answers: ${path}`, async ({ visitor }) => {
    await visitor.goto(path)
    expect(await visitor.sees('banner')).toBe(true)
    await visitor.tab.press('PageDown')
    await visitor.tab.press('Escape')
    await visitor.goto(path)
    expect(await visitor.sees('banner')).toBe(true)
    expect(visitor.contacts).toEqual([])
    expect(await visitor.stored()).toEqual([])
    expect(await visitor.record()).toBeUndefined()
  })

test('the banner is there before the page is alive, and a refusal sticks', async ({ site, visitor }) => {
  const release = site.hold()
  await visitor.gotoEarly('/static.html')
  await visitor.choose('banner', 'reject-all')
  expect(await visitor.sees('banner')).toBe(false)
  expect(await visitor.record()).toMatch(/^v1\/.{24}\/reject-all\/yes:\/no:[^/]+\/end$/)
  expect(await visitor.status()).toBe('pending')

  release()
  await expect.poll(() => visitor.status()).toBe('decided')
  for (const path of ['/', '/static.html']) {
    await visitor.goto(path)
    expect(await visitor.sees('banner')).toBe(false)
  }
  expect(visitor.contacts).toEqual([])
  expect(await visitor.stored()).toEqual([])
  expect(await visitor.record()).toMatch(/\/reject-all\//)
})

test('an acceptance before the page is alive starts the tracker once it is', async ({ site, visitor }) => {
  const release = site.hold()
  await visitor.gotoEarly('/static.html')
  await visitor.choose('banner', 'accept-all')
  expect(await visitor.sees('banner')).toBe(false)
  expect(visitor.contacts).toEqual([])
  release()
  await expect.poll(() => visitor.stored()).toContain('counter:visits')
})

test('after Accept the tracker runs, on the next visit too; a withdrawal stops it and deletes what it stored', async ({ visitor }) => {
  await visitor.goto('/static.html')
  await visitor.choose('banner', 'accept-all')
  await expect.poll(() => visitor.stored()).toEqual(['counter:seconds', 'counter:visits'])
  expect(await visitor.sees('banner')).toBe(false)
  expect(visitor.contacts).toEqual(['/vendor/counter.js'])
  expect(await visitor.record()).toMatch(/\/accept-all\/yes:[^/]*counter[^/]*\/no:\/end$/)

  await visitor.goto('/')
  expect(await visitor.sees('banner')).toBe(false)
  await expect.poll(() => visitor.tab.evaluate(() => localStorage['counter:visits'])).toBe('2')
  await visitor.tab.evaluate(() => localStorage.setItem('undeclared', 'stays'))

  await visitor.openPreferences()
  await visitor.choose('preferences', 'reject-all')
  await expect.poll(() => visitor.sees('preferences')).toBe(false)
  await expect.poll(() => visitor.stored()).toEqual(['undeclared'])
  // the tracker would write each second
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(await visitor.stored()).toEqual(['undeclared'])
  expect(await visitor.record()).toMatch(/\/reject-all\/yes:\/no:[^/]*counter[^/]*\/end$/)
})

test('by keyboard: to the banner, into the preferences and round in them; Escape leads back, without an answer', async ({ visitor }) => {
  await visitor.goto('/')
  const outside = []
  while (outside.at(-1) !== 'button: Customize' && outside.length < 20) {
    await visitor.tab.press('Tab')
    outside.push(await visitor.focus())
  }
  expect(outside.slice(-3)).toEqual(['button: Accept all', 'button: Reject all', 'button: Customize'])

  await visitor.tab.press('Enter')
  await expect.poll(() => visitor.sees('preferences')).toBe(true)
  const inside = []
  for (let step = 0; step < 20; step++) {
    expect(await visitor.isFocusInDialog()).toBe(true)
    inside.push(await visitor.focus())
    await visitor.tab.press('Tab')
  }
  const controls = ['button: Close', 'input: Functional', 'input: Analytics', 'button: Accept all', 'button: Reject all', 'button: Save choices']
  expect(inside.filter((stop) => controls.includes(stop)).slice(0, 7)).toEqual([...controls, 'button: Close'])
  await visitor.tab.press('Escape')
  await expect.poll(() => visitor.sees('preferences')).toBe(false)
  expect(await visitor.focus()).toBe('button: Customize')
  expect(await visitor.sees('banner')).toBe(true)
  expect(await visitor.record()).toBeUndefined()
})

test('a decision in one tab reaches the other', async ({ site, visitor }) => {
  await visitor.goto('/')
  const other = new Visitor(site, await visitor.tab.openTab())
  await other.goto('/static.html')
  await other.choose('banner', 'accept-all')
  await expect.poll(() => visitor.sees('banner')).toBe(false)
  await expect.poll(() => visitor.contacts).toHaveLength(2)

  await other.openPreferences()
  await other.choose('preferences', 'reject-all')
  await expect.poll(() => visitor.stored()).toEqual([])
  await new Promise((resolve) => setTimeout(resolve, 2500))
  expect(await visitor.stored()).toEqual([])
})

test('a record that the server set is read, and one that has expired asks again', async ({ visitor }) => {
  const record = (days) => `v1/${new Date(Date.now() - days * 86_400_000).toISOString()}/save/yes:counter/no:textSize/end`
  await visitor.goto('/')
  await visitor.tab.setCookie('consent', record(179))
  await visitor.goto('/')
  expect(await visitor.sees('banner')).toBe(false)
  await expect.poll(() => visitor.contacts).toEqual(['/vendor/counter.js'])
  await visitor.tab.setCookie('consent', record(181))
  await visitor.goto('/')
  expect(await visitor.sees('banner')).toBe(true)
})
