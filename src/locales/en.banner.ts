/** English, as far as the banner needs it: it comes with a page's first load. */
export const bannerMessages = {
  lang: 'en',
  dir: 'ltr',
  bannerTitle: 'Cookies on {site}',
  bannerText:
    'We use cookies and similar technologies for these purposes: {categories}. Accept all, reject all, or choose. You can change your mind at any time.',
  bannerTextAdded: 'We use cookies and similar technologies for something new: {services}. Your earlier choices stand.',
  separator: ', ',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  accept: 'Accept',
  reject: 'Reject',
  customize: 'Customize',
  policy: 'Cookie policy',
  preferences: 'Cookie preferences',
  functional: 'Functional',
  analytics: 'Analytics',
  marketing: 'Marketing',
}
