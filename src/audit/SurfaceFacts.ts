/** How a button looks. */
export interface ButtonFacts {
  readonly text: string
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly fontSize: number
  readonly fontWeight: number
  /** From 1 to 21: its text against what is behind it. */
  readonly textContrast: number
  /** From 1 to 21: its fill, or its border, against what it stands on. */
  readonly fillContrast: number
}

/** What a visitor sees of the surfaces. */
export interface SurfaceFacts {
  /** Absent where there was no banner to look at. */
  readonly accept?: ButtonFacts
  /** Absent where the first layer has none. */
  readonly reject?: ButtonFacts
  /** The names of switches that were on before any answer, without those that cannot be changed. */
  readonly ticked?: readonly string[]
  /** Whether there was a way to the preferences after the answer. */
  readonly hasWayBack?: boolean
  /** Whether a refused visitor was asked again. */
  readonly isAskedAgain?: boolean
  /** Ids and classes of the banner and what is in it. */
  readonly names?: readonly string[]
}
