import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'
import { own } from '../core/own.js'
import { vendorAccounts } from '../core/vendorAccounts.js'
import * as services from '../services/index.js'

/** Where a vendor of the catalogue is found. */
export interface VendorAddresses {
  readonly vendor: string
  readonly hosts: readonly string[]
  /** The address of its script, with `*` for what depends on the site. */
  readonly script?: string
}

type Make = (options: Readonly<Record<string, unknown>>) => ServiceDeclaration

// what a vendor's function takes beside the id: an address of the site's own has no host
const more: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  googleMaps: { api: true },
  matomo: { host: '/' },
  rudderstack: { dataPlane: '/' },
  sentry: { dsn: 'https://0@*.ingest.sentry.io/0' },
}

/** The hosts and scripts of every vendor of the catalogue, as its function gives them without a site's own settings. */
export const catalogueHosts: readonly VendorAddresses[] = Object.entries(services)
  .filter(([name]) => name !== 'declareOnly' && name !== 'ownTag')
  .map(([vendor, make]) => {
    const account = own(vendorAccounts, vendor)
    const { hosts = [], script } = (make as Make)({ ...(account && { [account.option]: '*' }), ...more[vendor] })
    return { vendor, hosts, script: script && /^https:/.test(script.src) ? script.src : undefined }
  })
