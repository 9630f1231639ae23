import { createKeyPair } from '../records/createKeyPair.js'

/** Prints a new pair of keys as lines of an environment file; what is to be done with them, beside it. */
export async function runRecordsKeygen(): Promise<void> {
  const { privateKey, publicKey } = await createKeyPair()
  process.stdout.write(`CONSENT_LOG_KEY=${privateKey}\nCONSENT_LOG_PUBLIC_KEY=${publicKey}\n`)
  console.error('The first signs, and is a secret of the server. The second checks receipts and the log: keep it elsewhere too, and give it to whoever asks.')
}
