/** The origin of an address as a list of hosts, for a service that may be anywhere; none for one on the site itself. */
export const hostsAt = (address: string): readonly string[] => (address.startsWith('/') ? [] : [address.replace(/(\w)\/.*/, '$1')])
