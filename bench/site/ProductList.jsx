'use client'

import { useState } from 'react'

/** The page's own interactive part, so that there is something to hydrate without any consent library. */
export function ProductList({ products }) {
  const [basket, setBasket] = useState([])
  const toggle = (id) => setBasket(basket.includes(id) ? basket.filter((each) => each !== id) : [...basket, id])
  return (
    <section className="products" aria-label="Products">
      <p role="status">{basket.length ? `${basket.length} in your basket` : 'Your basket is empty'}</p>
      <ul>
        {products.map(({ id, name, price, text }) => (
          <li key={id}>
            <svg viewBox="0 0 120 80" aria-hidden="true">
              <rect width="120" height="80" rx="6" fill={`hsl(${id * 29} 35% 85%)`} />
              <circle cx="60" cy="40" r="22" fill={`hsl(${id * 29} 40% 55%)`} />
            </svg>
            <h2>{name}</h2>
            <p>{text}</p>
            <button type="button" aria-pressed={basket.includes(id)} onClick={() => toggle(id)}>
              {basket.includes(id) ? 'Take out' : `Add, €${price}`}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
