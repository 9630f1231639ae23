/** English, as far as the cookie policy page needs it. */
export const policyMessages = {
  contents: 'Contents',
  effectiveDate: 'In effect since {date}',
  updatedDate: 'Last changed on {date}',

  what: 'What cookies are',
  whatText:
    'A cookie is a small text that a website asks your browser to keep and to send back with later requests. A site may also keep entries in the browser’s own storage, which are not sent back by themselves.',
  whatUse: 'Such entries are not programs. They hold, for example, that you are signed in, or how you like a page to look.',

  how: 'How {site} uses cookies',
  howText: 'This page names everything that {site} is known to store on your device, what it is for and how long it stays.',
  howEssentialOnly: 'All of it is needed for the site to work, so there is nothing to choose and no banner asks you.',
  howAddedLater: 'Should something optional be added, you will be asked before it is used.',
  howOptIn: 'What is essential is always on. Everything else stays off until you allow it: {categories}.',
  howOptOut: 'What is essential is always on. Everything else is on until you turn it off: {categories}.',

  emptyCategory: 'Nothing is stored under this heading.',
  unnamed: 'No name given',
  unstated: 'Not stated',
  ownProvider: 'This site',

  thirdParties: 'Third parties',
  thirdPartiesText: 'These providers stand behind services that are listed on this page.',
  providerServices: 'Used for: {services}',

  retention: 'How long entries stay',
  retentionText: 'How long an entry is kept at most is stated beside it. You can delete it before.',
  retentionChoice: 'Your own choice counts for {duration}. After that you are asked again.',

  absent: 'What this site does not do',
  absentText: 'Going by everything that is listed on this page:',
  absentAdvertising: 'There are no advertising cookies.',
  absentSale: 'No category is used for selling or sharing personal data.',
  absentAnalytics: 'There are no cookies that measure how the site is used.',
  absentThirdParties: 'No third party is named behind anything that is stored.',
  absentOptional: 'Nothing is stored that the site does not need to work.',

  managing: 'Managing cookies',
  managingChoice: 'You can change your choice here at any time. What you turn off stops, and what it has stored is deleted as far as a page can do so.',
  managingEssential: 'If you block or delete what is essential, parts of the site may stop working.',
  managingBrowser: 'In every browser you can see, block and delete what sites have stored. Open its settings, then privacy, then cookies or site data.',
  managingForgets: 'Deleting everything also deletes your choice.',
  onComputer: '{browser} on a computer',
  onAndroid: '{browser} on Android',
  onIPhone: '{browser} on iPhone and iPad',

  rights: 'Your rights',
  rightsText: 'The law of your country, such as the GDPR in Europe, may give you rights over what is stored. You can use these right here:',
  rightConsent: 'Consent: what is optional runs only if you allow it.',
  rightWithdraw: 'Withdrawal: take back what you allowed, as easily as you gave it.',
  rightObject: 'Objection: turn off one category alone, for example {category}.',
  rightAccess: 'Access: see when and to what you said yes or no.',
  rightPortability: 'Portability: download what your browser keeps from this list.',
  rightAsk: 'For anything else, write to the address under “{contact}”.',

  changes: 'Changes to this policy',
  changesText: 'When this policy changes, the new version is shown on this page.',
  changeAsked: 'Asked about again because of this change.',

  contact: 'Contact',
  contactText: 'Questions about cookies on {site}:',
  privacyPolicy: 'Privacy policy',
}
