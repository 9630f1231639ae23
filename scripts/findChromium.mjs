import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const { env, platform } = process
const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'chrome']

const usualPlaces = {
  darwin: ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
    ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
  ),
  win32: [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) =>
      ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(folder, name, 'Application', name.endsWith('Edge') ? 'msedge.exe' : 'chrome.exe')),
    ),
}

const downloads = {
  darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
  win32: join(env.LOCALAPPDATA ?? '', 'ms-playwright'),
}

const inDownload = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
]

/** What Playwright has downloaded, newest first. */
function downloaded() {
  const own = env.PLAYWRIGHT_BROWSERS_PATH
  const folder = own && own !== '0' ? own : (downloads[platform] ?? join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright'))
  try {
    const number = (name) => Number(name.split('-')[1])
    const versions = readdirSync(folder).filter((name) => /^chromium-\d+$/.test(name))
    return versions.sort((a, b) => number(b) - number(a)).flatMap((version) => inDownload.map((path) => join(folder, version, path)))
  } catch {
    return []
  }
}

/** Some systems put a script in its place that only says how to install it: it has to answer. */
function works(path) {
  try {
    accessSync(path, constants.X_OK)
  } catch {
    return false
  }
  // on Windows, asking for the version opens a window
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0
}

/**
 * Finds a browser of the Chromium family: what the variable `CHROMIUM` names, what is on the PATH, what is in the usual
 * places of macOS and Windows, what Playwright has downloaded.
 *
 * @returns {string | undefined} the path of its executable
 */
export function findChromium() {
  if (env.CHROMIUM) {
    if (works(env.CHROMIUM)) return env.CHROMIUM
    throw Error(`CHROMIUM is set to ${env.CHROMIUM}, which cannot be run`)
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  const candidates = [
    ...(platform === 'win32' ? [] : onPath.flatMap((name) => folders.map((folder) => join(folder, name)))),
    ...(usualPlaces[platform] ?? []),
    ...downloaded(),
  ]
  return candidates.find(works)
}
