import { ConsentFrame } from 'consent-kit'
import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Video' }

export default function Video() {
  return (
    <>
      <h1>The tour</h1>
      <p className="lead">Ten minutes, from an empty page to a letter in the inbox.</p>
      <ConsentFrame
        for="youtube"
        className="video"
        title="The tour of Meadow"
        src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
        poster="/tour.svg"
        allow="encrypted-media; fullscreen; picture-in-picture"
      />
      <p>The player comes from YouTube. Until you allow it, this page does not contact YouTube at all.</p>
    </>
  )
}
