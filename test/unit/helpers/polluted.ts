/** Does something on a page that has put properties on `Object.prototype`; they are gone again when it is done. */
export async function polluted<Result>(properties: object, act: () => Result): Promise<Awaited<Result>> {
  Object.assign(Object.prototype, properties)
  try {
    return await act()
  } finally {
    for (const name of Object.keys(properties)) Reflect.deleteProperty(Object.prototype, name)
  }
}
