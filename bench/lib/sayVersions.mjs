/** What was measured with, such as `node v20.20.2, next 16.4.6`. */
export const sayVersions = (versions) =>
  Object.entries(versions)
    .map((pair) => pair.join(' '))
    .join(', ')
