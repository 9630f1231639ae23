import { relative } from 'node:path'
import ts from 'typescript'
import { listSources } from '../../../src/check/listSources.js'
import { openSources } from '../../../src/check/openSources.js'
import { projectOf } from './projectOf.js'

/** The files of a project of this test, opened, and the paths of those that are looked at. */
export async function sourcesOf(files: Readonly<Record<string, string>>) {
  const folder = projectOf(files)
  const { files: listed, leftOut } = await listSources(ts, folder)
  return {
    folder,
    leftOut,
    sources: openSources(ts, listed),
    files: [...listed.keys()],
    names: [...listed.keys()].map((file) => relative(folder, file).replaceAll('\\', '/')),
  }
}
