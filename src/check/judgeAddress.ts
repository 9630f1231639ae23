import type { ConsentDeclaration } from '../core/ConsentDeclaration.js'
import { matchName } from '../core/matchName.js'
import { own } from '../core/own.js'
import { vendorAccounts } from '../core/vendorAccounts.js'
import { catalogueHosts } from './catalogueHosts.js'
import { coversHost } from './coversHost.js'
import { isVendorDeclared } from './isVendorDeclared.js'
import type { Judgement } from './Judgement.js'
import { quote } from './quote.js'
import { serviceCode } from './serviceCode.js'

const withoutQuery = (address: string) => address.replace(/[?#].*/, '')

/** Holds the address of a script or a frame against the hosts that a declaration's services declare. */
export function judgeAddress(consent: ConsentDeclaration, address: string): Judgement | undefined {
  const origin = /^https?:\/\/[^/?#*]+(?=[/?#]|$)/i.exec(address)?.[0]
  if (!origin) return { reason: 'its address is only known when it runs' }
  const services = Object.values(consent.services)
  const declares = ({ hosts = [], script }: (typeof services)[number]) => [...hosts, script?.src ?? ''].some((declared) => coversHost(declared, origin))
  // one host can serve the scripts of several vendors
  const served = catalogueHosts.filter(({ script }) => script && matchName(withoutQuery(script), withoutQuery(address)))
  const byId = served.filter(({ vendor, script = '' }) => own(vendorAccounts, vendor)?.pattern.test(address.slice(script.indexOf('*')).replace(/&.*/, '')))
  const byScript = byId.length ? byId : served
  const vendors = (byScript.length ? byScript : catalogueHosts.filter(({ hosts }) => hosts.some((host) => coversHost(host, origin)))).map(
    ({ vendor }) => vendor,
  )
  const isDeclared = services.some((service) => declares(service) && !(byScript.length && service.vendor && !vendors.includes(service.vendor)))
  if (isDeclared) return undefined
  if (!vendors.length || vendors.some((each) => isVendorDeclared(consent, each)))
    return {
      code: 'undeclared-host',
      message: `${origin} is contacted here, and no service declares it.`,
      remedy: `hosts: [${quote(origin)}]`,
    }
  return {
    code: 'undeclared-vendor',
    message: `${origin} is contacted here, which belongs to ${vendors.join(' or ')}, and no service declares that vendor.`,
    remedy: vendors.map((vendor) => `${vendor}: ${serviceCode(vendor)}`).join(' // or '),
  }
}
