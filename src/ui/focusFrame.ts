/** Gives the focus to the frame that begins to load in a box, and to what it has loaded, unless the visitor has gone on by then. */
export function focusFrame(box: Element | null): void {
  const frame = box?.querySelector('iframe')
  if (!frame) return
  frame.focus({ preventScroll: true })
  // the focus of a frame does not reach the document that comes into it
  frame.onload = () => document.activeElement === frame && frame.contentWindow?.focus()
}
