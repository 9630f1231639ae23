// Declarations at the edge of what a site may write: for tests and benchmarks of what they look like and cost.

const token = 'Donaudampfschifffahrtsgesellschaft'.repeat(6).slice(0, 200)
const name = 'The category of everything that we and our many partners do with what we learn about you '.repeat(4).slice(0, 300)
const purpose = 'We count what is read here and by how many, so that we write more of what helps. '.repeat(125).trim()
const markup = '</script><script>hack()</script><img src="x" onerror="hack()"><b>bold</b>&amp;'

const item = (name) => ({ name, duration: '1 year', purpose: 'Tells one visitor from another.' })
const times = (count, make) => Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)))

/** Every text of a declaration, all of them this. */
const saying = (text) => ({
  site: { name: text, policyUrl: '/cookies' },
  categories: { analytics: { label: text, description: text }, marketing: { label: text, description: text } },
  services: {
    counter: {
      category: 'analytics',
      label: text,
      purpose: text,
      provider: { name: text, country: 'DE', policyUrl: '/counter' },
      items: [{ ...item(text), purpose: text }],
    },
    other: { category: 'analytics', label: text, purpose: text, provider: { name: text } },
  },
})

/** @satisfies {Record<string, import('../../src/core/ConsentDeclaration.js').ConsentInput>} */
export const declarations = {
  'a category name of 300 characters': { categories: { analytics: { label: name }, marketing: {} }, services: { counter: { category: 'analytics' } } },
  'a purpose of 2,000 words': {
    categories: { analytics: { description: purpose }, marketing: {} },
    services: { counter: { category: 'analytics', purpose }, other: { category: 'analytics' } },
  },
  'an unbroken token of 200 characters in every text': saying(token),
  'markup in every text': saying(markup),
  'no optional category': { site: { name: 'Meadow' }, categories: {}, services: { session: { category: 'essential', label: 'Sign-in' } } },
  '30 categories': {
    site: { name: 'Meadow', policyUrl: '/cookies' },
    categories: times(30, (index) => [`category${index}`, { label: `Category number ${index}` }]),
    services: times(60, (index) => [
      `service${index}`,
      { category: `category${1 + (index % 30)}`, label: `Service number ${index}`, items: [item(`_s${index}`)] },
    ]),
  },
  '60 services with 300 items': {
    site: { name: 'Meadow', policyUrl: '/cookies' },
    categories: { functional: {}, analytics: {}, marketing: {} },
    services: times(60, (index) => [
      `service${index}`,
      {
        category: ['functional', 'analytics', 'marketing'][index % 3],
        label: `Service number ${index}`,
        purpose: 'Counts what is clicked, so that we see what is used and what is not.',
        provider: { name: `Provider ${index} Ltd`, country: ['IE', 'US', 'DE', 'FR', 'NL'][index % 5], policyUrl: `https://service${index}.example/privacy` },
        items: Array.from({ length: 5 }, (_, position) => ({
          name: `_s${index}_${position}`,
          kind: ['cookie', 'localStorage', 'sessionStorage'][position % 3],
          duration: ['30 days', '1 year', 'session', '24 hours', 'persistent'][position],
          purpose: 'Tells one visitor from another.',
        })),
      },
    ]),
  },
}

/** What a message may be at worst: each of them the same token, which no browser breaks by itself. */
export const unbroken = token
