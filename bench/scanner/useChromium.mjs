// Has Playwright start the browser that `CHROMIUM` names: the scanner has no option for it. Loaded before it by --import.
import { chromium } from 'playwright'

const { launch } = chromium
chromium.launch = (options) => launch.call(chromium, { ...options, executablePath: process.env.CHROMIUM })
