import { browserFlags } from '../../scripts/browserFlags.mjs'
import { findChromium } from '../../scripts/findChromium.mjs'

/** How a browser is started to be measured: some banners hide from one that says that it is driven. */
export const browserOptions = () => ({ executablePath: findChromium(), args: [...browserFlags, '--disable-blink-features=AutomationControlled'] })
