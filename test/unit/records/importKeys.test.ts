// @vitest-environment node
import { generateKeyPairSync } from 'node:crypto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ConsentKeyError } from '../../../src/records/ConsentKeyError.js'
import { createKeyPair } from '../../../src/records/createKeyPair.js'
import { importKeys } from '../../../src/records/importKeys.js'

// of RFC 8032, section 7.1, test 1
const secret = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
const open = Buffer.from('d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a', 'hex')
const privateKey = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]).toString('base64')
const publicKey = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), open]).toString('base64')

describe('the keys of a log', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('are named by the SHA-256 of the public key, which follows from the private one', async () => {
    const { signer, verifiers } = await importKeys(privateKey)
    expect(signer?.keyId).toBe('If4x36FUomE')
    expect(signer?.publicKey).toBe(publicKey)
    expect([...verifiers.keys()]).toEqual(['If4x36FUomE'])
  })

  it('sign what RFC 8032 says that they sign', async () => {
    const { signer } = await importKeys(privateKey)
    const signature = await crypto.subtle.sign('Ed25519', signer?.key as CryptoKey, new Uint8Array())
    expect(Buffer.from(signature).toString('hex')).toBe(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    )
  })

  it('keep the private one where nothing can read it', async () => {
    const { signer } = await importKeys(privateKey)
    await expect(crypto.subtle.exportKey('pkcs8', signer?.key as CryptoKey)).rejects.toThrow()
  })

  it('sign nothing where only public ones are known', async () => {
    const { signer, verifiers } = await importKeys(publicKey)
    expect(signer).toBeNull()
    expect([...verifiers.keys()]).toEqual(['If4x36FUomE'])
  })

  it('are none where there is no text', async () => {
    expect(await importKeys(' ')).toEqual({ signer: null, verifiers: new Map() })
  })

  it('are read from PEM, also with its lines escaped', async () => {
    const pair = generateKeyPairSync('ed25519')
    const pem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' }) as string
    const { signer } = await importKeys(pem)
    expect(signer?.publicKey).toBe(pair.publicKey.export({ type: 'spki', format: 'der' }).toString('base64'))
    for (const text of [pem.replace(/\n/g, '\\n'), publicPem, `${publicPem}\n${pem}`])
      expect([...(await importKeys(text)).verifiers.keys()]).toEqual([signer?.keyId])
  })

  it('change in turn: the first private one signs, and all verify', async () => {
    const [later, earliest] = await Promise.all([createKeyPair(), createKeyPair()])
    const { signer, verifiers } = await importKeys([`${later.privateKey}, ${privateKey}`, earliest.publicKey])
    expect(signer?.publicKey).toBe(later.publicKey)
    expect(verifiers.size).toBe(3)
    expect(verifiers.has('If4x36FUomE')).toBe(true)
  })

  it.each([
    ['no base64', 'not a key!'],
    ['nothing of a key', 'AAAA'],
    ['half of one', privateKey.slice(0, 40)],
    ['one for another signature', generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')],
    ['one for an exchange', generateKeyPairSync('x25519').publicKey.export({ type: 'spki', format: 'der' }).toString('base64')],
  ])('are refused where one is %s, by its place and without its text', async (_, text) => {
    const error = await importKeys([publicKey, text]).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ConsentKeyError)
    expect(error.message).toContain('signing key 2 is no Ed25519 key')
    expect(error.message).not.toContain(text.slice(0, 20))
  })

  it('are refused, saying so, where the runtime has no Ed25519', async () => {
    const refuse = async () => {
      throw new DOMException('Unrecognized algorithm name', 'NotSupportedError')
    }
    vi.stubGlobal('crypto', { subtle: { importKey: refuse, generateKey: refuse } })
    await expect(importKeys(privateKey)).rejects.toThrow('no Ed25519')
    await expect(createKeyPair()).rejects.toThrow('no Ed25519')
    vi.stubGlobal('crypto', undefined)
    await expect(importKeys(privateKey)).rejects.toThrow('no Ed25519')
  })

  it('are made anew each time', async () => {
    const [one, other] = await Promise.all([createKeyPair(), createKeyPair()])
    expect(one.privateKey).not.toBe(other.privateKey)
    expect((await importKeys(one.privateKey)).signer?.publicKey).toBe(one.publicKey)
  })
})
