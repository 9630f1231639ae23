import { bannerMessages } from './en.banner.js'

/** English, as far as the way back to the preferences needs it. */
export const buttonMessages = {
  ...bannerMessages,
  signalHonoured: 'Your opt-out signal is honoured',
}
