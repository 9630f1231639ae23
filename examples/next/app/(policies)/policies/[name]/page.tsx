import { CookiePolicy } from 'consent-kit/policy'
import { notFound } from 'next/navigation'
import { policies } from '../../../../lib/policies'

export default async function Policy({ params }: { readonly params: Promise<{ readonly name: string }> }) {
  const policy = policies[(await params).name]
  if (!policy) notFound()
  return <CookiePolicy className="policy" {...policy} />
}
