import Link from 'next/link'

const features = {
  'Write like a letter': 'An editor that gets out of the way. What you see is what lands in the inbox, down to the last line break.',
  'Grow at your own pace': 'Sign-up forms that load in no time and ask for nothing but an address.',
  'Know without prying': 'Opens and clicks are counted for those who agreed to it, and for nobody else.',
}

export default function Home() {
  return (
    <>
      <section className="hero">
        <h1>Newsletters that people look forward to</h1>
        <p className="lead">Meadow gives you a calm place to write, a list that is yours, and numbers that your readers agreed to.</p>
        <p className="actions">
          <Link className="button" href="/pricing">
            Start for free
          </Link>
          <Link className="button quiet" href="/video">
            Watch the tour
          </Link>
        </p>
      </section>
      <section className="cards" aria-label="Features">
        {Object.entries(features).map(([title, text]) => (
          <article key={title} className="card">
            <h2>{title}</h2>
            <p>{text}</p>
          </article>
        ))}
      </section>
      <blockquote className="card quote">
        <p>“We moved 4,000 readers in an afternoon. Two of them wrote back to say that the letters look nicer now.”</p>
        <footer>Ida Lund, The Harbour Letter</footer>
      </blockquote>
    </>
  )
}
