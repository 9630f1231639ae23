import type { Metadata } from 'next'
import { Prices } from '../../../components/Prices'

export const metadata: Metadata = { title: 'Pricing' }

export default function Pricing() {
  return (
    <>
      <h1>Pricing</h1>
      <p className="lead">Free until your list has grown. Then one price, whatever you send.</p>
      <Prices />
    </>
  )
}
