import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const dist = resolve(import.meta.dirname, '../../examples/next/node_modules/consent-kit/dist')

/** A style sheet of the package as a site has it installed: `styles.css`, `themes/paper.css`. */
export const packedStyles = (name: string) => readFileSync(resolve(dist, name), 'utf8')
