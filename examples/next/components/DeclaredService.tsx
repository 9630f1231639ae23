import type { ServiceDeclaration } from 'consent-kit'

const kinds = { cookie: 'Cookie', localStorage: 'Local storage', sessionStorage: 'Session storage', indexedDB: 'Database' }

/** One service of the declaration, with a table of all that it stores. */
export function DeclaredService({ id, service }: { id: string; service: ServiceDeclaration }) {
  const { label = id, purpose, provider, items = [] } = service
  return (
    <article className="card">
      <h3>{id === 'consent' ? 'Your choice' : label}</h3>
      <p>
        {id === 'consent' ? 'Remembers what you chose in the preferences.' : purpose}
        {provider && (
          <>
            {' '}
            Provider: {provider.policyUrl ? <a href={provider.policyUrl}>{provider.name}</a> : provider.name}
            {provider.country && `, ${new Intl.DisplayNames('en', { type: 'region' }).of(provider.country)}`}.
          </>
        )}
      </p>
      {items.length > 0 && (
        <table>
          <caption>What {id === 'consent' ? 'your choice' : label} stores</caption>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Kind</th>
              <th scope="col">Kept</th>
              <th scope="col">Purpose</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ name, kind = 'cookie', duration, purpose: use, domain }) => (
              <tr key={kind + name}>
                <th scope="row" data-label="Name">
                  <code>{name}</code>
                  {domain && <small> at {domain}</small>}
                </th>
                <td data-label="Kind">{kinds[kind]}</td>
                <td data-label="Kept">
                  {duration === 'session' ? 'until the browser is closed' : duration === 'persistent' ? 'until it is deleted' : duration}
                </td>
                <td data-label="Purpose">{use ?? 'Holds your answer.'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </article>
  )
}
