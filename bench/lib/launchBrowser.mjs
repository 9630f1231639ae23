import { chromium } from 'playwright-core'
import { browserFlags } from '../../scripts/browserFlags.mjs'
import { findChromium } from '../../scripts/findChromium.mjs'

// some banners hide from a browser that says that it is driven
const flags = [...browserFlags, '--disable-blink-features=AutomationControlled']

export const launchBrowser = () => chromium.launch({ executablePath: findChromium(), args: flags })
