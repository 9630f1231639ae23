import { Banner, ConsentGate, ConsentProvider } from 'consent-kit'

Object.assign(window, { Banner, ConsentGate, ConsentProvider })
