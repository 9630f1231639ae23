/** Why a finding of a baseline is ignored. */
export const baselineReason = 'In the baseline.'
