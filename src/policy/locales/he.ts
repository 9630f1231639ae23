import { he as surfaces } from '../../locales/he.js'
import { he as vendors } from '../../vendors/locales/he.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Hebrew. */
export const he: PolicyMessages = {
  ...surfaces,
  contents: 'תוכן העניינים',
  effectiveDate: 'בתוקף מ-{date}',
  updatedDate: 'שינוי אחרון: {date}',

  what: 'מהן עוגיות',
  whatText:
    'עוגייה היא טקסט קצר שאתר מבקש מהדפדפן שלך לשמור ולשלוח בחזרה עם בקשות מאוחרות יותר. אתר יכול לשמור רשומות גם באחסון של הדפדפן עצמו, ואלה אינן נשלחות בחזרה מעצמן.',
  whatUse: 'רשומות כאלה אינן תוכנות. רשום בהן, למשל, שהתחברת לאתר או איך נוח לך שדף ייראה.',

  how: 'איך {site} משתמש בעוגיות',
  howText: 'בדף הזה מפורט כל מה שלפי הידוע {site} שומר במכשיר שלך, לאיזו מטרה וכמה זמן זה נשאר.',
  howEssentialOnly: 'הכול נחוץ לפעולת האתר, ולכן אין מה לבחור ושום באנר אינו שואל אותך.',
  howAddedLater: 'אם יתווסף משהו שאינו הכרחי, תוצג לך שאלה לפני השימוש בו.',
  howOptIn: 'מה שהכרחי תמיד פעיל. כל השאר כבוי עד שיתקבל אישור ממך: {categories}.',
  howOptOut: 'מה שהכרחי תמיד פעיל. כל השאר פעיל עד שמכבים אותו: {categories}.',

  emptyCategory: 'תחת הכותרת הזאת לא נשמר דבר.',
  unnamed: 'לא צוין שם',
  unstated: 'לא צוין',
  ownProvider: 'האתר הזה',

  thirdParties: 'צדדים שלישיים',
  thirdPartiesText: 'הספקים האלה עומדים מאחורי שירותים המפורטים בדף הזה.',
  providerServices: 'משמש עבור: {services}',

  retention: 'כמה זמן רשומות נשארות',
  retentionText: 'ליד כל רשומה מצוין כמה זמן היא נשמרת לכל היותר. אפשר למחוק אותה קודם לכן.',
  retentionChoice: 'תוקף הבחירה שלך: {duration}. לאחר מכן השאלה מוצגת לך שוב.',

  absent: 'מה האתר הזה לא עושה',
  absentText: 'לפי כל מה שמפורט בדף הזה:',
  absentAdvertising: 'אין עוגיות פרסום.',
  absentSale: 'אף קטגוריה אינה משמשת למכירה או לשיתוף של מידע אישי.',
  absentAnalytics: 'אין עוגיות שמודדות את אופן השימוש באתר.',
  absentThirdParties: 'לא צוין צד שלישי מאחורי שום דבר שנשמר.',
  absentOptional: 'לא נשמר דבר שאינו נחוץ לפעולת האתר.',

  managing: 'ניהול עוגיות',
  managingChoice: 'אפשר לשנות כאן את הבחירה בכל עת. מה שמכבים מפסיק לפעול, ומה שהוא שמר נמחק, ככל שדף יכול לעשות זאת.',
  managingEssential: 'חסימה או מחיקה של מה שהכרחי עלולה לגרום לחלקים מהאתר להפסיק לפעול.',
  managingBrowser: 'בכל דפדפן אפשר לראות, לחסום ולמחוק את מה שאתרים שמרו. פותחים את ההגדרות שלו, אחר כך פרטיות, ואחר כך עוגיות או נתוני אתרים.',
  managingForgets: 'מחיקת הכול מוחקת גם את הבחירה שלך.',
  onComputer: '{browser} במחשב',
  onAndroid: '{browser} ב-Android',
  onIPhone: '{browser} ב-iPhone וב-iPad',

  rights: 'הזכויות שלך',
  rightsText: 'החוק במדינה שלך, כגון ה-GDPR באירופה, עשוי להעניק לך זכויות בנוגע למה שנשמר. את הזכויות האלה אפשר לממש ישירות כאן:',
  rightConsent: 'הסכמה: מה שאינו הכרחי פועל רק באישורך.',
  rightWithdraw: 'חזרה מהסכמה: אפשר לבטל את מה שאישרת באותה קלות שבה אישרת אותו.',
  rightObject: 'התנגדות: אפשר לכבות קטגוריה אחת בלבד, למשל {category}.',
  rightAccess: 'עיון: אפשר לראות מתי אמרת כן או לא, ועל מה.',
  rightPortability: 'ניידות: אפשר להוריד את מה שהדפדפן שלך שומר מתוך הרשימה הזאת.',
  rightAsk: 'בכל עניין אחר אפשר לכתוב לכתובת שתחת ”{contact}”.',

  changes: 'שינויים במדיניות הזאת',
  changesText: 'כשהמדיניות הזאת משתנה, הגרסה החדשה מוצגת בדף הזה.',
  changeAsked: 'השאלה נשאלה שוב בגלל השינוי הזה.',

  contact: 'יצירת קשר',
  contactText: 'שאלות על עוגיות באתר {site}:',
  privacyPolicy: 'מדיניות פרטיות',

  receipt: 'הבחירה שלך כפי שנרשמה',
  receiptNone: 'עדיין לא בחרת.',
  acceptedAll: 'אישרת את כל מה שנשאלת עליו.',
  rejectedAll: 'דחית את כל מה שנשאלת עליו.',
  choseEach: 'בחרת לגבי כל פריט בנפרד.',
  withdrew: 'ביטלת את מה שאישרת קודם לכן.',
  signalDecided: 'אות הסירוב של הדפדפן שלך הוחל.',
  allowedServices: 'מותר: {services}',
  refusedServices: 'נדחה: {services}',
  reference: 'מספר סימוכין: {id}',
  copy: 'העתקה',
  copied: 'הועתק',
  download: 'הורדת הנתונים שלי',
  withdrawAll: 'כיבוי כל מה שאינו הכרחי',
  withdrawCategory: 'כיבוי: {category}',
  reset: 'מחיקת הרשומות השמורות: {category}',
  resetDone: 'נמחק: {names}',
  resetNone: 'לא היה שום דבר שמור.',

  ...vendors,
}
