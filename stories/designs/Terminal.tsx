import { type FormEvent, useState } from 'react'
import { useConsent } from '../../src/index.js'
import './terminal.css'

const questions = ['functional', 'analytics', 'marketing'] as const

/** Everything from `useConsent` alone, without a part and without the package's styles: one form that asks at once. */
export function Terminal() {
  const { surface, save, acceptAll, rejectAll, record, openPreferences } = useConsent()
  const [draft, setDraft] = useState<Readonly<Record<string, boolean>>>({})
  if (surface === 'none')
    return (
      <p className="terminal terminal-prompt">
        {record ? `$ consent --show → ${record.act}` : '$ consent'}{' '}
        <button type="button" onClick={openPreferences}>
          change
        </button>
      </p>
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save({ functional: false, analytics: false, marketing: false, ...draft })
  }
  return (
    <form className="terminal" aria-label="Consent" onSubmit={submit}>
      <p>We use cookies on Meadow. Which may we set?</p>
      {questions.map((id) => (
        <label key={id}>
          <input type="checkbox" checked={draft[id] ?? false} onChange={({ target }) => setDraft({ ...draft, [id]: target.checked })} /> --{id}
        </label>
      ))}
      <p>
        <button type="button" onClick={acceptAll}>
          yes to all
        </button>
        <button type="button" onClick={rejectAll}>
          no to all
        </button>
        <button type="submit">as ticked</button>
      </p>
    </form>
  )
}
