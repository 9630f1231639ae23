'use client'

/** A client component of its own, so that not even the address of the player is in the page before it is allowed. */
export const VideoFrame = () => (
  <iframe
    className="video"
    title="The tour of Meadow"
    src="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
    allow="encrypted-media; fullscreen; picture-in-picture"
  />
)
