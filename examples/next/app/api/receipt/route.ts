import { importKeys, verifyReceipt } from 'consent-kit/records'
import { readConsent, receiptId } from 'consent-kit/server'
import { consent } from '../../../consent.config'
import { log } from '../../../consent.log'

const keys = process.env.CONSENT_LOG_KEY

/** The receipt of whoever asks, by the id in the consent cookie, and what it is worth. */
export async function GET(request: Request) {
  const { record } = await readConsent(consent, request)
  const id = receiptId(record)
  const receipt = id && (await log.receipt(id))
  if (!receipt) return Response.json(null, { status: 404 })
  const { verifiers } = await importKeys(keys ?? [])
  const { status } = await verifyReceipt(receipt, verifiers)
  return Response.json({ status, receipt }, { headers: { 'Cache-Control': 'no-store' } })
}
