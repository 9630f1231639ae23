/** Stands in for the check where the browser's production bundle leaves it out: the build has made it. */
export function checkDeclaration(_declaration: unknown): void {}
