/** Says whether a value is an object with just these fields. */
export function hasFields<Field extends string>(value: unknown, fields: readonly Field[]): value is Readonly<Record<Field, unknown>> {
  if (typeof value !== 'object' || !value || Array.isArray(value)) return false
  return Object.keys(value).length === fields.length && fields.every((field) => Object.hasOwn(value, field))
}
