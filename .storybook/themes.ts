/// <reference types="vite/client" />
const files = import.meta.glob('../stories/themes/*.css', { eager: true })

/** The named themes that a story can wear: the look without any, and one for each file in `stories/themes`, named after it. */
export const themes: readonly string[] = ['default', ...Object.keys(files).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.css'.length))]
