/**
 * The ids of services whose calls of `hold` were made on this page, by whichever gate, or by the inline script of
 * `ConsentDefaults`.
 */
// biome-ignore lint/suspicious/noAssignInExpressions: every byte of this is on a page's first load
export const heldServices = (page: { consentKitHeld?: Set<string> } = window as object): Set<string> => (page.consentKitHeld ??= new Set())
