import { conneqtos } from '../../../examples/policies/conneqtos.js'
import { flasktrack, flasktrackSections } from '../../../examples/policies/flasktrack.js'
import { jetson } from '../../../examples/policies/jetson.js'
import { jtek } from '../../../examples/policies/jtek.js'
import type { ConsentInput } from '../../../src/core/ConsentDeclaration.js'
import type { PolicyOptions } from '../../../src/policy/PolicyOptions.js'

interface Policy extends PolicyOptions {
  readonly declaration: ConsentInput
  /** Every name, purpose, duration, third party, date and contact that the original states, each as it is found on the page. */
  readonly facts: readonly (string | RegExp)[]
}

/** The four policies, and what each of them states. */
export const policies: Readonly<Record<string, Policy>> = {
  jtek: {
    declaration: jtek,
    facts: [
      'In effect since January 1, 2025',
      /signed in while you visit.*Until the browser is closed/,
      /“Remember me”.*30 days/,
      /cross-site request forgery.*Until the browser is closed/,
      /layout of your dashboard.*sidebar.*notification settings.*1 year/,
      /onboarding steps.*90 days/,
      /page views and clicks.*anonymously.*1 year/,
      /loading times and error rates.*30 days/,
      'There are no advertising cookies.',
      'Jtek Privacy Team',
      'privacy@jtek.pro',
      'Privacy policy',
    ],
  },
  jetson: {
    declaration: jetson,
    facts: [
      'Last changed on February 26, 2026',
      /signed in and your session safe.*session_token.*auth_state/,
      /cross-site request forgery.*csrf_token.*security_flags/,
      /theme, your language and your dashboard preferences.*user_prefs.*theme_mode/,
      /features.*pages seen.*_analytics.*page_views/,
      /performance, loading times and error rates.*perf_metrics.*error_tracking/,
      /onboarding.*user_journey.*funnel_analytics/,
      /connected.*integrations_prefs.*connected_services/,
      /layout of your dashboard.*widgets.*dashboard_layout.*widget_prefs/,
      /notification preferences and alert settings.*notification_prefs.*alert_settings/,
      /HelpScout integration.*OAuth.*session.*rate.*API/,
      /Stripe payments.*processing of payments.*fraud.*billing/,
      /GitHub integration.*OAuth.*tokens.*repositories.*state of the integration/,
      /Support and analytics.*help widget.*errors.*performance/,
      /Third parties.*HelpScout/,
      /Third parties.*Stripe/,
      /Third parties.*GitHub/,
      'Google Chrome on a computer',
      'Mozilla Firefox on a computer',
      'Safari on a computer',
      'Microsoft Edge on a computer',
      /Consent:.*Withdrawal:.*Objection:.*Analytics/,
      'Privacy questions: privacy@example.com',
      'Cookie%20Policy%20Inquiry',
      'General support',
      'Account settings',
    ],
  },
  conneqtos: {
    declaration: conneqtos,
    facts: [
      /next-auth\.session-token.*signed in.*encrypted JWT.*user ID.*30 days/,
      /next-auth\.csrf-token.*CSRF.*Until the browser is closed/,
      /next-auth\.callback-url.*back to where you came from.*Until the browser is closed/,
      /conneqt-cookie-consent.*Remembers what you choose.*1 year/,
      /sidebar-collapsed.*sidebar is open or collapsed.*Until it is deleted.*Local storage/,
      'Functional setting',
      'There are no advertising cookies.',
      'There are no cookies that measure how the site is used.',
      /Stripe.*own checkout pages only/,
      'Should something optional be added, you will be asked before it is used.',
      'privacy@leadconneqt.com',
    ],
  },
  flasktrack: {
    declaration: flasktrack,
    sections: flasktrackSections,
    facts: [
      /Authenticates users.*Manages sessions.*accounts secure.*CSRF.*permissions.*reliable/,
      /signed in.*active sessions.*without authorization.*hijacked.*security controls/,
      /removed when a session expires or you sign out/,
      /Theme.*Interface.*Display.*Navigation.*Other settings/,
      /no laboratory records, no scientific information and no sensitive content/,
      'There are no advertising cookies.',
      /advertising profiles.*across websites.*sells.*targeted advertising.*advertising exchanges/,
      /Logs and telemetry.*secure, reliable and fast/,
      'Payment processors',
      'Identity providers',
      'Integrations that customers configure',
    ],
  },
}
