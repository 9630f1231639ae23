import { join } from 'node:path'
import { findProgram } from './findProgram.mjs'

const { env } = process
const macOS = '/Applications/Firefox.app/Contents/MacOS/firefox'
const windows = [env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(Boolean).map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe'))

/** The path of each engine's program here, or undefined where it is not installed. */
export const findEngines = () => ({
  Firefox: findProgram('FIREFOX', ['firefox', 'firefox-esr'], [macOS, ...windows]),
  WebKitGTK: findProgram('WEBKIT_DRIVER', ['WebKitWebDriver']),
})
