type View = typeof import('./preferencesView.js')

let view: View | undefined

/** Fetches the code of the preferences, once. */
export const loadPreferences = (): Promise<View> =>
  import('./preferencesView.js').then((module) => {
    view = module
    return module
  })

/** The code of the preferences, where it has come. */
export const getPreferences = (): View | undefined => view
