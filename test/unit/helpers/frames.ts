import { act } from '@testing-library/react'
import { vi } from 'vitest'

/** Lets frames be painted and everything run that waits for them; on the real clock, so that dynamic imports finish too. */
export async function afterFrames(): Promise<void> {
  for (let round = 0; round < 2; round++)
    await act(async () => {
      await new Promise((resolve) => setTimeout(resolve, 40))
      await vi.dynamicImportSettled()
    })
}
