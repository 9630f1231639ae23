/// <reference types="vite/client" />
const files = import.meta.glob<string>('../src/themes/*.css', { eager: true, query: '?inline', import: 'default' })

/** The variables that shadcn/ui's own set-up writes, as a site has them that uses its theme. */
const shadcn = `
  :root {
    --radius: 0.625rem; --popover: oklch(1 0 0); --popover-foreground: oklch(0.145 0 0); --primary: oklch(0.205 0 0);
    --primary-foreground: oklch(0.985 0 0); --muted: oklch(0.97 0 0); --muted-foreground: oklch(0.556 0 0); --border: oklch(0.922 0 0);
  }
`

/** The styles of each theme that a story can wear, by its name; `default` has none. */
export const themes: Readonly<Record<string, string>> = {
  default: '',
  ...Object.fromEntries(
    Object.entries(files).map(([path, styles]) => {
      const name = path.slice(path.lastIndexOf('/') + 1, -'.css'.length)
      return [name, name === 'shadcn' ? shadcn + styles : styles]
    }),
  ),
}
