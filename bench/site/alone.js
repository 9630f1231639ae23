/** The subject of a page whose HTML has none in it. */
export { Fragment as Consent } from 'react'
