/** A copy that has what the object itself has, and nothing of what a page put on `Object.prototype`. */
export const ownOnly = <Fields extends object>(fields?: Fields): Fields => ({ __proto__: null, ...fields }) as Fields
