// Serves the handler of the subject that is named first on the database that is named second, and prints its port.
import { serve } from '@hono/node-server'
import { subjects } from './subjects.mjs'

const [, , name, url] = process.argv
const fetch = await subjects.find((subject) => subject.name === name).createHandler(url)
serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => console.log(port))
