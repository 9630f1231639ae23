import { useAllowed, useWhenAllowed } from 'consent-kit'
import { useState } from 'react'

const key = 'text-size'

/** A letter whose text size is remembered while the visitor allows it, and otherwise holds for this page only. */
export function Letter() {
  const [size, setSize] = useState('normal')
  const isRemembered = useAllowed('textSize')
  useWhenAllowed('textSize', () => setSize((current) => localStorage.getItem(key) ?? current))
  const change = () => {
    const next = size === 'large' ? 'normal' : 'large'
    setSize(next)
    if (isRemembered) localStorage.setItem(key, next)
  }
  return (
    <article data-size={size}>
      <h1>The first warm evening</h1>
      <p>
        The clover came up overnight, as it does, and by noon the whole slope hummed. I had meant to mow. I sat down instead, and counted eleven kinds of bee
        before I lost my place.
      </p>
      <p>Next week: what to do with too much mint. Until then, leave a corner of the lawn alone.</p>
      <p>
        <button type="button" aria-pressed={size === 'large'} onClick={change}>
          Large text
        </button>
      </p>
    </article>
  )
}
