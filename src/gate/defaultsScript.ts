/** The text of a function that does what `earlyDefaults` does: put in by the build, which makes it of that. */
export const defaultsScript: string = ''
