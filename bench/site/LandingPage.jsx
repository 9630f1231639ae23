import { ProductList } from './ProductList'
import { products } from './products'

const questions = [
  ['How long does delivery take?', 'Three working days in the whole of Europe; you get a message on the morning of the day.'],
  ['Can I give things back?', 'Within a hundred days, for any reason, and we pay the postage.'],
  ['Do you mend what breaks?', 'For as long as we exist. Send it in and we send it back as good as new.'],
  ['Where are you?', 'In an old dairy in the hills. Come by on a Saturday and try everything.'],
]

/** The same page for every subject. */
export function LandingPage() {
  return (
    <>
      <header className="header">
        <strong>Meadow</strong>
        <nav aria-label="Site">
          <a href="#products">Shop</a>
          <a href="#questions">Questions</a>
          <a href="#visit">Visit</a>
        </nav>
      </header>
      <main>
        <section className="hero">
          <h1>Everything that a good cup of tea needs, and nothing that it does not</h1>
          <p>Twelve things for the kitchen, made to last.</p>
          <a className="call" href="#products">
            See all twelve
          </a>
        </section>
        <div id="products">
          <ProductList products={products} />
        </div>
        <section id="questions" className="questions">
          <h2>Questions</h2>
          {questions.map(([question, answer]) => (
            <details key={question}>
              <summary>{question}</summary>
              <p>{answer}</p>
            </details>
          ))}
        </section>
      </main>
      <footer id="visit" className="footer">
        <p>Meadow, The Old Dairy. Open on Saturdays from ten to four.</p>
      </footer>
    </>
  )
}
