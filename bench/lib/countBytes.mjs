const kinds = { Document: 'html', Stylesheet: 'css', Script: 'js' }

/** Counts what a page transfers, compressed and with headers, and notes which scripts of the site itself it loads. */
export function countBytes(session) {
  const bytes = { html: 0, css: 0, js: 0, other: 0 }
  const scripts = []
  const types = new Map()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type)
    if (type === 'Script' && !response.url.endsWith('/busy.js')) scripts.push(response.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds[types.get(requestId)] ?? 'other'] += encodedDataLength
  })
  return { bytes, scripts }
}
