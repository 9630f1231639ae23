import { readConsent } from 'consent-kit/server'
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from 'react-router'
import { consent } from '../consent.config'

export const meta: MetaFunction = () => [{ title: 'Orchard: account' }]

export async function loader({ request }: LoaderFunctionArgs) {
  const { allows } = await readConsent(consent, request)
  return { isCounted: allows('counter') }
}

export default function Account() {
  const { isCounted } = useLoaderData<typeof loader>()
  return (
    <article>
      <h1>Account</h1>
      <p>
        Counting your visits, says the server, is <output data-watch="server">{isCounted ? 'allowed' : 'not allowed'}</output>.
      </p>
    </article>
  )
}
