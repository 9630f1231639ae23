'use client'

import { actionProps } from './actionProps.js'
import { createPart } from './createPart.js'

/**
 * Says no: in the banner to what it asks about, anywhere else to everything.
 *
 * @example
 * <RejectButton className="my-button">No, thanks</RejectButton>
 */
export const RejectButton = createPart('button', function RejectButton({ words, added, submits, answer }) {
  return { ...actionProps('reject-all', () => answer(false), added ? words.reject : words.rejectAll), ...submits?.[1] }
})
