/**
 * The ids of services whose calls of `hold` were made on this page, by whichever gate, or by the inline script of
 * `ConsentDefaults`. On the navigator, because on the window an element with that id would be in their place.
 */
export const heldServices = (page: { consentKitHeld?: Set<string> } = navigator as object): Set<string> => (page.consentKitHeld ??= new Set())
