const count = Number(new URLSearchParams(location.search).get('readers'))

/** The numbers of as many readers as the page's address asks for. */
export const askedReaders = Array.from({ length: count }, (_, index) => index)
