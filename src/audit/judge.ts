import type { AuditReport } from './AuditReport.js'
import type { JudgeRules } from './breachCode.js'
import { collectFindings, type Sighting } from './collectFindings.js'
import { judgeEssential } from './judgeEssential.js'
import { judgeHosts } from './judgeHosts.js'
import { judgeItems } from './judgeItems.js'
import { judgeSurfaces } from './judgeSurfaces.js'
import { judgeUnseen } from './judgeUnseen.js'
import { listHosts } from './listHosts.js'
import { listItems } from './listItems.js'
import type { Observation } from './Observation.js'

/** Holds what visitors met against the declaration, and against nothing else. */
export function judge(observations: readonly Observation[], rules: JudgeRules): Pick<AuditReport, 'findings' | 'items' | 'hosts'> {
  const sightings: readonly Sighting[] = [
    ...observations.flatMap((observation) => [...judgeItems(observation, rules), ...judgeHosts(observation, rules), ...judgeSurfaces(observation, rules)]),
    ...judgeEssential(observations, rules),
    ...judgeUnseen(observations, rules),
  ]
  return { findings: collectFindings(sightings), items: listItems(observations, rules), hosts: listHosts(observations, rules) }
}
