/** Reads a property that the object itself has; what a page put on `Object.prototype` never counts as an answer. */
export const own = <Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined => (Object.hasOwn(object, key) ? object[key] : undefined)
