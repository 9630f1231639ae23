export { ConsentRecordsPage, type ConsentRecordsPageProps } from './ConsentRecordsPage.js'
export { createRecordsExport } from './createRecordsExport.js'
