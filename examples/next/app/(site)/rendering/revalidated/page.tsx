import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'A revalidated page' }

export const revalidate = 10

export default function Revalidated() {
  return (
    <>
      <h1>A revalidated page</h1>
      <p className="lead">Made at {new Date().toISOString()} for everybody, and made again after ten seconds at the earliest.</p>
      <p>Its HTML has the banner in it, hidden. A small script beside it shows it, before the first paint, to whoever has something to decide.</p>
    </>
  )
}
