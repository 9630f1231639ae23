const categories = ['functional', 'analytics', 'marketing']

/** So many services, a third of them in each of three categories. */
export const listServices = (count) =>
  Array.from({ length: count }, (_, index) => ({
    id: `service${index}`,
    category: categories[index % categories.length],
    label: `Service number ${index}`,
    purpose: 'Counts what is clicked, so that we see what is used and what is not.',
  }))
