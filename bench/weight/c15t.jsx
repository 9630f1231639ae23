import '@c15t/nextjs/styles.css'

export { ConsentManager as Consent } from '../app/c15t/ConsentManager'
