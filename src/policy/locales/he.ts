import { he as surfaces } from '../../locales/he.js'
import type { PolicyMessages } from './PolicyMessages.js'

/** Hebrew. */
export const he: PolicyMessages = {
  ...surfaces,
  contents: 'תוכן העניינים',
  effectiveDate: 'תאריך הכניסה לתוקף: {date}',
  updatedDate: 'תאריך השינוי האחרון: {date}',

  what: 'מהן עוגיות',
  whatText:
    'עוגייה היא טקסט קצר שאתר מבקש מהדפדפן שלך לשמור ולשלוח בחזרה עם בקשות מאוחרות יותר. אתר יכול לשמור רשומות גם באחסון של הדפדפן עצמו, והן אינן נשלחות בחזרה מאליהן.',
  whatUse: 'רשומות כאלה אינן תוכנות. נשמר בהן, למשל, שנכנסת לחשבון או איך נוח לך שדף ייראה.',

  how: 'איך {site} משתמש בעוגיות',
  howText: 'בדף הזה מפורט כל מה שידוע כי {site} שומר במכשיר שלך, לשם מה ולכמה זמן.',
  howEssentialOnly: 'כל אלה נחוצים לפעולת האתר, ולכן אין במה לבחור ושום באנר לא ישאל אותך.',
  howAddedLater: 'אם יתווסף משהו שאינו הכרחי, תתבקש בחירתך לפני שייעשה בו שימוש.',
  howOptIn: 'מה שהכרחי תמיד פעיל. כל השאר כבוי עד שיתקבל אישור ממך: {categories}.',
  howOptOut: 'מה שהכרחי תמיד פעיל. כל השאר פעיל עד לכיבוי על ידך: {categories}.',

  emptyCategory: 'לא נשמר דבר תחת הכותרת הזאת.',
  unnamed: 'לא צוין שם',
  unstated: 'לא צוין',
  ownProvider: 'האתר הזה',

  thirdParties: 'צדדים שלישיים',
  thirdPartiesText: 'הספקים האלה עומדים מאחורי שירותים המפורטים בדף הזה.',
  providerPolicy: 'מדיניות הפרטיות של {provider}',
  providerServices: 'בשימוש עבור: {services}',

  retention: 'כמה זמן רשומות נשמרות',
  retentionText: 'ליד כל רשומה מצוין כמה זמן היא נשמרת לכל היותר. אפשר למחוק אותה לפני כן.',
  retentionChoice: 'משך התוקף של הבחירה שלך: {duration}. לאחר מכן נשאל אותך שוב.',

  absent: 'מה האתר הזה אינו עושה',
  absentText: 'על סמך כל מה שמפורט בדף הזה:',
  absentAdvertising: 'אין עוגיות פרסום.',
  absentSale: 'שום קטגוריה אינה משמשת למכירה או לשיתוף של נתונים אישיים.',
  absentAnalytics: 'אין עוגיות שמודדות את אופן השימוש באתר.',
  absentThirdParties: 'לא צוין שום צד שלישי מאחורי משהו שנשמר.',
  absentOptional: 'לא נשמר דבר שהאתר אינו זקוק לו כדי לפעול.',

  managing: 'ניהול עוגיות',
  managingChoice: 'אפשר לשנות כאן את הבחירה שלך בכל עת. מה שכיבית מפסיק לפעול, ומה שנשמר על ידו נמחק, ככל שדף יכול לעשות זאת.',
  managingEssential: 'אם חוסמים או מוחקים את מה שהכרחי, ייתכן שחלקים מהאתר יפסיקו לפעול.',
  managingBrowser:
    'בכל דפדפן אפשר לראות, לחסום ולמחוק את מה שאתרים שמרו. יש לפתוח את ההגדרות של הדפדפן, אחר כך את הפרטיות, ואחר כך את העוגיות או את נתוני האתרים.',
  managingForgets: 'מחיקת הכול מוחקת גם את הבחירה שלך.',
  onComputer: '{browser} במחשב',
  onAndroid: '{browser} ב-Android',
  onIPhone: '{browser} ב-iPhone וב-iPad',

  rights: 'הזכויות שלך',
  rightsText: 'ייתכן שהחוק במדינה שלך, כגון תקנות הגנת המידע הכלליות (GDPR) באירופה, מקנה לך זכויות לגבי מה שנשמר. את הזכויות הבאות אפשר לממש ממש כאן:',
  rightConsent: 'הסכמה: מה שאינו הכרחי פועל רק באישור שלך.',
  rightWithdraw: 'ביטול הסכמה: אפשר לבטל את מה שאישרת באותה קלות שבה ניתן האישור.',
  rightObject: 'התנגדות: אפשר לכבות קטגוריה אחת בלבד, למשל {category}.',
  rightAccess: 'עיון: אפשר לראות מתי אמרת כן או לא, ולמה.',
  rightPortability: 'ניידות: אפשר להוריד את מה שהדפדפן שלך שומר מתוך הרשימה הזאת.',
  rightAsk: 'בכל עניין אחר אפשר לכתוב לכתובת שתחת הכותרת ”{contact}”.',

  changes: 'שינויים במדיניות הזאת',
  changesText: 'כשהמדיניות הזאת משתנה, הגרסה החדשה מוצגת בדף הזה.',
  changeAsked: 'בגלל השינוי הזה נשאלה השאלה שוב.',

  contact: 'יצירת קשר',
  contactText: 'שאלות על עוגיות באתר {site}:',
  privacyPolicy: 'מדיניות פרטיות',

  receipt: 'הבחירה שלך כפי שנרשמה',
  receiptNone: 'עדיין לא בחרת.',
  acceptedAll: 'אישרת את כל מה שנשאלת עליו.',
  rejectedAll: 'דחית את כל מה שנשאלת עליו.',
  choseEach: 'בחרת אחד אחד.',
  withdrew: 'ביטלת את מה שאישרת קודם לכן.',
  signalDecided: 'אות הסירוב של הדפדפן שלך הופעל.',
  allowedServices: 'מותר: {services}',
  refusedServices: 'נדחה: {services}',
  reference: 'מספר סימוכין: {id}',
  copy: 'העתקה',
  copied: 'הועתק',
  download: 'הורדת הנתונים שלי',
  withdrawAll: 'כיבוי כל מה שאינו הכרחי',
  reset: 'מחיקת הרשומות השמורות: {category}',
  resetDone: 'נמחקו: {names}',
  resetNone: 'לא היה שמור דבר.',
}
