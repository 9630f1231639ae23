import { ConsentGate } from 'consent-kit'
import type { Metadata } from 'next'
import { VideoFrame } from '../../../components/VideoFrame'
import { VideoPlaceholder } from '../../../components/VideoPlaceholder'

export const metadata: Metadata = { title: 'Video' }

export default function Video() {
  return (
    <>
      <h1>The tour</h1>
      <p className="lead">Ten minutes, from an empty page to a letter in the inbox.</p>
      <ConsentGate for="youtube" fallback={<VideoPlaceholder />}>
        <VideoFrame />
      </ConsentGate>
      <p>The player comes from YouTube. Until you allow it, this page does not contact YouTube at all.</p>
    </>
  )
}
