'use client'

import { useEffect, useState } from 'react'

const categories = ['analytics', 'marketing']
const stored = /(?:^|; )choice=([^;]*)/

/** What people write who use no library: shown after mount, one cookie, and the script after a yes. */
export function BareBanner() {
  const [isOpen, setOpen] = useState(false)
  const [isDetailed, setDetailed] = useState(false)
  const [allowed, setAllowed] = useState([])

  useEffect(() => {
    const choice = stored.exec(document.cookie)?.[1]
    if (choice === undefined) setOpen(true)
    else setAllowed(choice.split('.'))
  }, [])
  useEffect(() => {
    if (!allowed.includes('analytics')) return
    const script = document.createElement('script')
    script.src = '/busy.js'
    document.head.append(script)
  }, [allowed])

  const answer = (given) => {
    // biome-ignore lint/suspicious/noDocumentCookie: so it is done where there is no library
    document.cookie = `choice=${given.join('.')}; path=/; max-age=15552000; samesite=lax`
    setAllowed(given)
    setOpen(false)
  }
  const save = (event) => {
    event.preventDefault()
    answer(new FormData(event.currentTarget).getAll('category'))
  }
  if (!isOpen) return null
  return (
    <section className="bare" aria-label="Cookies">
      <p>We use cookies for analytics and marketing, if you agree.</p>
      {isDetailed ? (
        <form onSubmit={save}>
          <label>
            <input type="checkbox" checked disabled readOnly /> necessary
          </label>
          {categories.map((category) => (
            <label key={category}>
              <input type="checkbox" name="category" value={category} /> {category}
            </label>
          ))}
          <button type="submit">Save</button>
        </form>
      ) : (
        <>
          <button type="button" data-answer="accept" onClick={() => answer(categories)}>
            Accept all
          </button>
          <button type="button" data-answer="reject" onClick={() => answer([])}>
            Reject all
          </button>
          <button type="button" onClick={() => setDetailed(true)}>
            Customize
          </button>
        </>
      )}
    </section>
  )
}
