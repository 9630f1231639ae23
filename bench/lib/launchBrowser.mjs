import { chromium } from 'playwright-core'
import { browserOptions } from './browserOptions.mjs'

export const launchBrowser = () => chromium.launch(browserOptions())
