import { axe } from './axe.js'
import { expect, test } from './site.js'

// The example's own pages, with whatever they show. The surfaces themselves are measured in surfaces.spec.ts.

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1280, 320])
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 640 } })

      test('axe finds nothing on any page, with the banner and without', async ({ visitor }) => {
        await visitor.goto('/')
        await expect(visitor.banner).toBeVisible()
        expect(await axe(visitor.page)).toEqual([])
        await visitor.banner.getByRole('button', { name: 'Reject all' }).click()
        for (const path of ['/pricing', '/video', '/account', '/cookies']) {
          await visitor.goto(path)
          expect(await axe(visitor.page)).toEqual([])
        }
      })
    })
