/** The text of the inline script: put in by the build, which makes it of `prepaint`. */
export const prepaintScript: string = ''
