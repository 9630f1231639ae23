/** What both ways to drive a browser can do in one tab. */
export interface Tab {
  /** Goes to an address, and waits at most until it is under way. */
  open(url: string): Promise<void>
  /** Runs a function in the page, and waits for what it returns. */
  evaluate<Values extends readonly unknown[], Result>(act: (...values: Values) => Result, ...values: Values): Promise<Awaited<Result>>
  click(selector: string): Promise<void>
  /** Presses a key and lets it go; it is named as in `KeyboardEvent.key`. */
  press(key: 'Enter' | 'Escape' | 'PageDown' | 'Tab'): Promise<void>
  /** The cookies of the page. */
  cookies(): Promise<readonly { readonly name: string; readonly value: string }[]>
  /** Sets a cookie for all pages of the site, as its server would. */
  setCookie(name: string, value: string): Promise<void>
  /** Opens another tab with the same profile. */
  openTab(): Promise<Tab>
  /** Closes all tabs, and forgets the profile. */
  close(): Promise<void>
}
