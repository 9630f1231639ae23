'use client'

import { useEffect, useState } from 'react'
import { readStorage, type StoredEntry } from './readStorage'
import type { ReceivedRequest } from './received'

const interval = 1500

/** What the collector has received and what this browser holds, read again and again while the page is visible. */
export function useWatched(isOpen: boolean) {
  const [received, setReceived] = useState<readonly ReceivedRequest[]>()
  const [stored, setStored] = useState<readonly StoredEntry[]>()
  useEffect(() => {
    if (!isOpen) return
    const ending = new AbortController()
    const look = () => {
      if (document.visibilityState !== 'visible') return
      readStorage().then(setStored, () => setStored([]))
      fetch('/api/received', { signal: ending.signal })
        .then((response) => response.json())
        .then(setReceived)
        .catch(() => {}) // the server is gone, or the page is
    }
    look()
    const timer = setInterval(look, interval)
    return () => {
      clearInterval(timer)
      ending.abort()
    }
  }, [isOpen])
  return { received, stored, forget: () => setReceived([]) }
}
