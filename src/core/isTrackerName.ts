/** Cookies and entries that are never strictly necessary: consent authorities name each of these vendors. */
const trackers = [
  '_ga',
  '_gid',
  '_gcl_',
  '_fbp',
  '_fbc',
  '_hj',
  '_clck',
  '_clsk',
  '_uet',
  '_ttp',
  '_pk_id',
  'ph_',
  'ajs_',
  'mp_',
  'AMP_',
  'hubspotutk',
  '__hstc',
  'li_fat_id',
  '_pin_',
  '_scid',
  '_rdt_',
  'IDE',
  'MUID',
  'fs_uid',
]

/** Whether a stored item's name is one that a well-known tracker uses. */
export const isTrackerName = (name: string): boolean => trackers.some((known) => name.startsWith(known))
