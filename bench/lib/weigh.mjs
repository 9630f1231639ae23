import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** The bytes of files that are compressed each by itself: as they are, by gzip and by Brotli. */
export function weigh(contents) {
  const buffers = contents.map((content) => Buffer.from(content))
  const sum = (sizeOf) => buffers.reduce((total, buffer) => total + sizeOf(buffer), 0)
  return {
    raw: sum(({ length }) => length),
    gzip: sum((buffer) => gzipSync(buffer, { level: 9 }).length),
    brotli: sum((buffer) => brotliCompressSync(buffer, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length } }).length),
  }
}
