import { ConsentRecordsPage } from 'consent-kit/records/admin'
import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { log } from '../../consent.log'
import { isAdministrator } from '../../lib/isAdministrator'

export const metadata: Metadata = { title: 'Records', robots: { index: false } }

interface RecordsProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The proxy has asked for the password; that it was given is checked here again, where the log is read. */
export default async function Records({ searchParams }: RecordsProps) {
  if (!isAdministrator(await headers())) notFound()
  return <ConsentRecordsPage log={log} searchParams={searchParams} exportUrl="/records/export" />
}
