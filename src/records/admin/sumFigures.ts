import type { Figures } from './Figures.js'

/** Several groups as one. */
export function sumFigures(name: string, figures: readonly Omit<Figures, 'name'>[]): Figures {
  const sum = (key: keyof Omit<Figures, 'name'>) => figures.reduce((total, each) => total + each[key], 0)
  return { name, answers: sum('answers'), accepted: sum('accepted'), partly: sum('partly'), refused: sum('refused') }
}
