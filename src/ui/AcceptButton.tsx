'use client'

import { actionProps } from './actionProps.js'
import { createPart } from './createPart.js'

/**
 * Says yes: in the banner to what it asks about, anywhere else to everything.
 *
 * @example
 * <AcceptButton className="my-button">Fine by me</AcceptButton>
 */
export const AcceptButton = createPart('button', function AcceptButton({ words, added, submits, answer }) {
  return { ...actionProps('accept-all', () => answer(true), added ? words.accept : words.acceptAll), ...submits?.[0] }
})
