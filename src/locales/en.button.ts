/** English, as far as the way back to the preferences needs more of it than the banner. */
export const buttonMessages = {
  signalHonoured: 'Your opt-out signal is honoured',
}
