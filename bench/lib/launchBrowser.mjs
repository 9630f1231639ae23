import { chromium } from 'playwright-core'
import { findChromium } from '../../scripts/findChromium.mjs'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // some banners hide from a browser that says that it is driven
  '--disable-blink-features=AutomationControlled',
]

export const launchBrowser = () => chromium.launch({ executablePath: findChromium(), args: flags })
