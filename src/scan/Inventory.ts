import type { AuditReport } from '../audit/AuditReport.js'

/** What the visitors of a site met. */
export interface Inventory extends Pick<AuditReport, 'items' | 'hosts'> {
  /** The site's address: what is on its registrable domain is the site's own. */
  readonly site: string
  /** Addresses of scripts. Those of other requests may stand here too: they often carry the site's id at a vendor. */
  readonly scripts: readonly string[]
}
