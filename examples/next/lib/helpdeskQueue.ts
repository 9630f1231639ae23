type Helpdesk = ((...call: unknown[]) => void) & { waiting?: unknown[][] }

declare global {
  interface Window {
    helpdesk?: Helpdesk
  }
}

// What a vendor's own snippet does: a queue for the calls that are made before its script has loaded.
if (typeof window !== 'undefined' && !window.helpdesk) {
  const queue: Helpdesk = (...call) => void queue.waiting?.push(call)
  queue.waiting = []
  window.helpdesk = queue
}

export {}
