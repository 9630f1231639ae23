import { afterAll, beforeAll } from 'vitest'

/**
 * Gives jsdom, which knows <dialog> only as an element, its two methods as the HTML standard has them: `close` lets its
 * event follow in a task of its own, when the dialog may long be open again.
 */
export function standInForDialogs(): void {
  const { prototype } = HTMLDialogElement
  const saved = { showModal: prototype.showModal, close: prototype.close }
  beforeAll(() => {
    prototype.showModal = function showModal() {
      if (!this.isConnected) throw new DOMException('The element is not in a document.', 'InvalidStateError')
      if (this.open) throw new DOMException('The element is open already.', 'InvalidStateError')
      this.open = true
    }
    prototype.close = function close() {
      if (!this.open) return
      this.open = false
      setTimeout(() => this.dispatchEvent(new Event('close')))
    }
  })
  afterAll(() => void Object.assign(prototype, saved))
}

/** Presses Escape as a browser does: the dialog is cancelled, and closes unless that is prevented. */
export function pressEscape(dialog: HTMLDialogElement): void {
  if (dialog.dispatchEvent(new Event('cancel', { cancelable: true }))) dialog.close()
}
