/**
 * The HTML of a page.
 *
 * @param {{ styles?: string[], preloads?: string[], scripts: string[], body: string }} parts Addresses, and what stands in the body.
 */
export function writePage({ styles = [], preloads = [], scripts, body }) {
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Meadow</title>',
    '<link rel="icon" href="/icon.svg">',
    ...styles.map((url) => `<link rel="stylesheet" href="${url}">`),
    ...preloads.map((url) => `<link rel="modulepreload" href="${url}">`),
    ...scripts.map((url) => `<script type="module" src="${url}"></script>`),
  ]
  return `<!doctype html>\n<html lang="en">\n<head>\n${head.join('\n')}\n</head>\n<body>\n${body}\n</body>\n</html>\n`
}
