/** Puts values where a message has `{name}`. */
export const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole)
