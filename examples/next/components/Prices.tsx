'use client'

import { useAllowed, useWhenAllowed } from 'consent-kit'
import { useState } from 'react'

type Period = 'monthly' | 'yearly'

const plans = [
  { name: 'Seed', text: 'Up to 500 readers', monthly: 0, yearly: 0 },
  { name: 'Bloom', text: 'Up to 5,000 readers', monthly: 12, yearly: 9 },
  { name: 'Field', text: 'Up to 50,000 readers', monthly: 49, yearly: 39 },
]
const key = 'billing-period'

/** The plans. The billing period is remembered for those who allow it; for everyone else it lasts as long as the page. */
export function Prices() {
  const [period, setPeriod] = useState<Period>('monthly')
  const isRemembered = useAllowed('billing')
  useWhenAllowed('billing', () => {
    if (localStorage.getItem(key) === 'yearly') setPeriod('yearly')
  })
  const choose = (next: Period) => {
    setPeriod(next)
    if (isRemembered) localStorage.setItem(key, next)
  }
  return (
    <>
      <fieldset className="periods">
        <legend>Billing period</legend>
        {(['monthly', 'yearly'] as const).map((each) => (
          <label key={each}>
            <input type="radio" name="period" checked={period === each} onChange={() => choose(each)} />
            {each === 'monthly' ? 'Monthly' : 'Yearly'}
          </label>
        ))}
      </fieldset>
      <div className="cards">
        {plans.map((plan) => (
          <article key={plan.name} className="card">
            <h2>{plan.name}</h2>
            <p className="price">
              <strong>€{plan[period]}</strong> a month
            </p>
            <p>{plan.text}</p>
          </article>
        ))}
      </div>
    </>
  )
}
