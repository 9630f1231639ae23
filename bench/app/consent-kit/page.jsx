export { LandingPage as default } from '../../site/LandingPage'
