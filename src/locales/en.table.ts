/** English, as far as a table of stored items needs it. */
export const tableMessages = {
  name: 'Name',
  purpose: 'Purpose',
  duration: 'Duration',
  kind: 'Kind',
}
