/** A declaration of services. */
export const declareServices = (services) => ({
  site: { name: 'Meadow', policyUrl: '/cookies' },
  categories: { functional: {}, analytics: {}, marketing: {} },
  services: Object.fromEntries(services.map(({ id, ...service }) => [id, service])),
})
