// a script of its own, before the page's, so that the time of each can be told from the other's
import { Consent } from 'subject'

window.Consent = Consent
