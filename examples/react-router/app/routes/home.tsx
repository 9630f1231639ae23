import type { MetaFunction } from 'react-router'

export const meta: MetaFunction = () => [
  { title: 'Orchard: apples' },
  { name: 'description', content: 'Orchard is a made-up shop: the React Router example of consent-kit.' },
]

export default function Home() {
  return (
    <article>
      <h1>Forty old apples</h1>
      <p>The russets keep until March if the shed stays dry. The early reds do not keep at all, and are the better for it: eat them under the tree.</p>
    </article>
  )
}
