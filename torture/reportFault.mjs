import fc from 'fast-check'

/** What went wrong in a check of fast-check, with the smallest example and the seed that finds it again; nothing where all held. */
export const reportFault = (details) => (details.failed ? [`${details.errorInstance?.message ?? 'It failed.'}\n${fc.defaultReportMessage(details)}`] : [])
