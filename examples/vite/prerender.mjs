// Puts the page's HTML into dist/static.html. Runs after "vite build" and "vite build --ssr".
import { readFileSync, writeFileSync } from 'node:fs'
import { render } from './dist-server/server.js'

const path = new URL('dist/static.html', import.meta.url)
const page = readFileSync(path, 'utf8')
const [before, after] = page.split('<!--app-->')
if (after === undefined) throw Error('dist/static.html has no <!--app-->, or holds the page already')
writeFileSync(path, before + render() + after)
