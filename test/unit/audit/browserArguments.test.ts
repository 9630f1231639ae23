import { expect, it } from 'vitest'
import { browserFlags } from '../../../scripts/browserFlags.mjs'
import { browserArguments } from '../../../src/audit/browserArguments.js'

it('starts the browser of an audit as tests start theirs', () => {
  expect([...browserArguments, '--disable-gpu', '--headless'].sort()).toEqual([...browserFlags].sort())
})
