/** Where each browser's maker says how to see, block and delete what sites have stored, in the language of the reader. */
export const browserHelp = [
  { browser: 'Google Chrome', on: 'onComputer', url: 'https://support.google.com/chrome/answer/95647?co=GENIE.Platform%3DDesktop' },
  { browser: 'Google Chrome', on: 'onAndroid', url: 'https://support.google.com/chrome/answer/95647?co=GENIE.Platform%3DAndroid' },
  { browser: 'Google Chrome', on: 'onIPhone', url: 'https://support.google.com/chrome/answer/95647?co=GENIE.Platform%3DiOS' },
  { browser: 'Mozilla Firefox', on: 'onComputer', url: 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox' },
  { browser: 'Mozilla Firefox', on: 'onAndroid', url: 'https://support.mozilla.org/products/mobile' },
  { browser: 'Mozilla Firefox', on: 'onIPhone', url: 'https://support.mozilla.org/products/ios' },
  { browser: 'Safari', on: 'onComputer', url: 'https://support.apple.com/guide/safari/sfri11471/mac' },
  { browser: 'Safari', on: 'onIPhone', url: 'https://support.apple.com/105082' },
  { browser: 'Microsoft Edge', on: 'onComputer', url: 'https://support.microsoft.com/microsoft-edge' },
  { browser: 'Microsoft Edge', on: 'onAndroid', url: 'https://support.microsoft.com/microsoft-edge' },
  { browser: 'Microsoft Edge', on: 'onIPhone', url: 'https://support.microsoft.com/microsoft-edge' },
] as const
