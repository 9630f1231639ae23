/** Something that whoever typed the command can mend. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
