import type { ServiceDeclaration } from '../core/ConsentDeclaration.js'

/** Options of {@link fullstory}. */
export interface FullstoryOptions {
  /** The organisation's id: `ABC123`, or `o-1ABC23-eu1`, which has the region where its data are kept. */
  readonly id: string
}

/**
 * Fullstory, which is told when to record. Calls of the site's own are of version 2 of its API; those that end in `Async`, and
 * `FS.identify()`, need its own snippet. Its `shutdown` is not lasting, so that a withdrawal also reloads the page.
 *
 * Consent calls: https://developer.fullstory.com/browser/v2/auto-capture/capture-data/, and a copy of fs.js of 2024-10-04 (read 2026-11-23).
 * Hosts: https://help.fullstory.com/hc/en-us/articles/360020622854, and @fullstory/browser 2.1.1 for the regions (read 2026-11-23).
 * Stored items: https://help.fullstory.com/hc/en-us/articles/360020829513, and that copy of fs.js (read 2026-11-23).
 *
 * @example
 * fullstory({ id: 'o-1ABC23-eu1' })
 */
export const fullstory = ({ id }: FullstoryOptions): ServiceDeclaration<'analytics'> => {
  const host = `${/^.-.+-(?!na1$)([^-]+)$/.exec(id)?.[1] ?? ''}.fullstory.com`.replace(/^\./, '')
  return {
    category: 'analytics',
    label: 'Fullstory',
    vendor: 'fullstory',
    account: id,
    hosts: [`https://edge.${host}`, `https://rs.${host}`],
    items: [{ name: 'fs_uid' }, { name: 'fs_cid' }, { name: 'fs_lua' }, { name: '_fs_*', kind: 'localStorage' }, { name: '_fs_*', kind: 'sessionStorage' }],
    script: {
      src: `https://edge.${host}/s/fs.js`,
      attributes: { crossorigin: 'anonymous' },
      before: [
        ['_fs_host=', host],
        ['_fs_script=', `edge.${host}/s/fs.js`],
        ['_fs_org=', id],
        ['_fs_namespace=', 'FS'],
        ['_fs_capture_on_startup=', false],
      ],
    },
    stub: { name: 'FS', queue: 'q', handler: '_api', entry: 'array', defaults: [null, null, null, null, null, 2] },
    start: [['FS', 'start']],
    revoke: [['FS', 'shutdown']],
    reloadOnRevoke: true,
  }
}
