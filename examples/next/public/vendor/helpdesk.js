// A stand-in for a vendor's chat widget. Once granted it stores something of every kind, so that the clean-up can be seen.
;(() => {
  const waiting = window.helpdesk?.waiting ?? []
  let button

  function store() {
    // biome-ignore lint/suspicious/noDocumentCookie: what vendors do
    document.cookie = 'helpdesk_visitor=visitor-42; Path=/; Max-Age=31536000; SameSite=Lax'
    localStorage.setItem('helpdesk:last-seen', new Date().toISOString())
    sessionStorage.setItem('helpdesk:chat', 'closed')
    const request = indexedDB.open('helpdesk', 1)
    request.onupgradeneeded = () => request.result.createObjectStore('messages', { autoIncrement: true }).add('Hello! How can we help?')
    request.onsuccess = () => request.result.close()
  }

  function grant() {
    if (button) return
    store()
    button = document.createElement('button')
    button.className = 'helpdesk-button'
    button.type = 'button'
    button.textContent = 'Help'
    button.onclick = () => sessionStorage.setItem('helpdesk:chat', sessionStorage.getItem('helpdesk:chat') === 'open' ? 'closed' : 'open')
    document.body.append(button)
  }

  function revoke() {
    if (!button) return
    button.remove()
    button = undefined
    // like many a real tag, it writes once more a moment after it was stopped
    setTimeout(() => button || localStorage.setItem('helpdesk:left', new Date().toISOString()), 300)
  }

  window.helpdesk = (topic, state) => {
    if (topic !== 'consent') return
    if (state === 'grant') grant()
    else revoke()
  }
  for (const call of waiting) window.helpdesk(...call)
})()
