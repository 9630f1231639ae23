import { createRecordsExport } from 'consent-kit/records/admin'
import { log } from '../../../consent.log'
import { isAdministrator } from '../../../lib/isAdministrator'

const send = createRecordsExport(log)

export const GET = async (request: Request) => (isAdministrator(request.headers) ? send(request) : new Response(null, { status: 404 }))
