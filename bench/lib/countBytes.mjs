const kinds = { Document: 'html', Stylesheet: 'css', Script: 'js' }

/** Counts what a page transfers, compressed and with headers, and notes which of the site's scripts it loads. */
export function countBytes(session) {
  const bytes = { html: 0, css: 0, js: 0, other: 0 }
  const scripts = []
  const types = new Map()
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    types.set(requestId, type)
    if (response.url.includes('/_next/') && type === 'Script') scripts.push(response.url)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds[types.get(requestId)] ?? 'other'] += encodedDataLength
  })
  return { bytes, scripts }
}
