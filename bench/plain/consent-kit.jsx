import 'consent-kit/styles.css'

export { Consent } from '../app/consent-kit/Consent'
