import { expect, type Page } from '@playwright/test'

/** Opens every list of details that can be seen. */
export async function openDetails(page: Page): Promise<void> {
  await expect(page.locator('summary:visible').first()).toBeVisible()
  const closed = page.locator('details:not([open]) > summary:visible')
  while (await closed.count()) await closed.first().click()
}
