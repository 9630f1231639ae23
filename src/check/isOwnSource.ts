// what is installed, built, generated or borrowed
const folders = /(^|\/)(\.[^/]+|node_modules|dist|build|out|coverage|third[_-]party)\//
const vendored = /(^|\/)vendor\/.*\.[cm]?js$/
const tests = /(^|\/)(__tests__|__mocks__|tests?|e2e|cypress|playwright|stories)\/|\.(test|spec|cy|stories|story)\.\w+$/
const generated = /\.d\.[cm]?ts$|[.-]min\.[cm]?js$/

/**
 * Whether a file is code of the site's own that runs there: no test, no story, and nothing installed, built, vendored or minified.
 *
 * @param path Its path from the project's root, with `/` between folders.
 */
export const isOwnSource = (path: string): boolean =>
  /\.[cm]?[jt]sx?$/.test(path) && !path.startsWith('../') && ![folders, vendored, tests, generated].some((pattern) => pattern.test(path))
