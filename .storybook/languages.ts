/// <reference types="vite/client" />
import type { Messages } from '../src/locales/Messages.js'

const files = import.meta.glob<Record<string, Messages>>(['../src/locales/*.ts', '!../src/locales/Messages.ts', '!../src/locales/en.*.ts'])

/** Each language that the package speaks, by its tag, with what fetches its messages. */
export const languages: Readonly<Record<string, () => Promise<Messages>>> = Object.fromEntries(
  Object.entries(files).map(([path, load]) => [path.slice(path.lastIndexOf('/') + 1, -'.ts'.length), async () => Object.values(await load())[0] as Messages]),
)
