import { posix } from 'node:path'
import type { App } from './findApp.js'

/** The address of a page, without what a folder's name does not show: groups and parameters. */
export const routeOf = (path: string, { base }: App) =>
  `/${posix
    .dirname(path)
    .slice(`${base}app/`.length)
    .split('/')
    .filter((segment) => segment && !/^[([@]/.test(segment))
    .join('/')}`
