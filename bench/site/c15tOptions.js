// without a backend of theirs: a hosted one costs a request more before the banner
export const c15tOptions = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'marketing'],
  overrides: { country: 'DE' },
  scripts: [{ id: 'counter', src: '/busy.js', category: 'measurement' }],
}
