/**
 * The ids of services whose calls of `hold` were made on this page, by whichever gate, or by the inline script of
 * `ConsentDefaults`.
 */
export const heldServices = (page: { consentKitHeld?: Set<string> } = window as object): Set<string> => (page.consentKitHeld ??= new Set())
