import type { Figures } from './Figures.js'

/** A group of figures with its chart. */
export interface Charted {
  readonly id: string
  readonly title: string
  /** What the rows are: `Day`, `Category`. */
  readonly unit: string
  readonly figures: readonly Figures[]
  /** The same chart for both schemes, as SVG. */
  readonly charts: { readonly light: string; readonly dark: string }
}

/** An address by which a strict policy without inline styles admits the image: `img-src data:`. */
const addressOf = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`
const number = new Intl.NumberFormat('en')
const share = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 1 })

/** One chart, and its figures as a table beside it. */
export function RecordsSection({
  id,
  title,
  unit,
  figures,
  charts,
  heading: Heading,
  theme,
}: Charted & { readonly heading: 'h2'; readonly theme: 'auto' | 'light' | 'dark' }) {
  return (
    <section aria-labelledby={`records-${id}`}>
      <Heading id={`records-${id}`}>{title}</Heading>
      {figures.length === 0 ? (
        <p>No answers.</p>
      ) : (
        <div className="consentkit-figures">
          <picture>
            {theme === 'auto' && <source media="(prefers-color-scheme: dark)" srcSet={addressOf(charts.dark)} />}
            <img
              src={addressOf(theme === 'dark' ? charts.dark : charts.light)}
              alt={`${title}: bars of accepted, partly accepted and refused answers, as in the table.`}
            />
          </picture>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
          <section className="consentkit-table" aria-label={`${title}, table`} tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{unit}</th>
                  <th scope="col">Answers</th>
                  <th scope="col">Accepted</th>
                  <th scope="col">Partly</th>
                  <th scope="col">Refused</th>
                  <th scope="col">Acceptance</th>
                </tr>
              </thead>
              <tbody>
                {figures.map(({ name, answers, accepted, partly, refused }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{number.format(answers)}</td>
                    <td>{number.format(accepted)}</td>
                    <td>{number.format(partly)}</td>
                    <td>{number.format(refused)}</td>
                    <td>{answers ? share.format(accepted / answers) : '–'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </section>
  )
}
