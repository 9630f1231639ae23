/** Starts PostHog. Returns what stops it: from then on it sends nothing and stores nothing. */
export function startPostHog() {
  const ending = new AbortController()
  const { signal } = ending
  const starting = import('posthog-js').then(({ posthog }) => {
    if (signal.aborted) return
    // also ends what failed and waits for another try
    const fetch_options: RequestInit = { signal }
    const isFirst = !posthog.__loaded
    if (isFirst)
      posthog.init('phc_meadow', {
        api_host: `${location.origin}/collector`,
        // off unless opted in, so that deleting all that it stored leaves it off
        opt_out_capturing_by_default: true,
        opt_out_persistence_by_default: true,
        // no queue of events to send later
        request_batching: false,
        fetch_options,
        capture_pageview: 'history_change',
        autocapture: false,
        // nothing but the collector is contacted: no feature flags, remote settings, surveys or recordings
        advanced_disable_flags: true,
        disable_external_dependency_loading: true,
        disable_session_recording: true,
        disable_surveys: true,
        // headless browsers count as well, for the tests
        opt_out_useragent_filter: true,
      })
    else {
      posthog.set_config({ fetch_options })
      // who comes back after a withdrawal is somebody new
      posthog.reset(true)
    }
    posthog.opt_in_capturing({ captureEventName: isFirst ? null : '$pageview' })
    return posthog
  })
  return () => {
    ending.abort()
    // not opt_out_capturing(), which stores the refusal
    starting.then((posthog) => posthog?.clear_opt_in_out_capturing())
  }
}
