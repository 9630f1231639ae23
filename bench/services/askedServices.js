import { listServices } from './listServices.js'

/** As many services as the page's address asks for. */
export const askedServices = listServices(Number(new URLSearchParams(location.search).get('services')))
