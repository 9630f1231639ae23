import type { ConsentSnapshot } from '../core/ConsentSnapshot.js'

/** The services that a visitor is asked about, where it is not everything that is optional. */
export const addedIn = ({ undecided, choices }: ConsentSnapshot): readonly string[] | undefined =>
  undecided.length < Object.keys(choices).length ? undecided : undefined
