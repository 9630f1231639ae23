'use client'

interface SwitchProps {
  readonly name: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly label?: string
  readonly labelledBy?: string
  readonly describedBy?: string
}

/** A real checkbox that is announced as a switch. */
export const Switch = ({ name, isOn, onChange, label, labelledBy, describedBy }: SwitchProps): React.JSX.Element => (
  <input
    type="checkbox"
    role="switch"
    name={name}
    checked={isOn}
    aria-checked={isOn}
    onChange={(event) => onChange(event.target.checked)}
    aria-label={label}
    aria-labelledby={labelledBy}
    aria-describedby={describedBy}
    className="consentkit-switch"
  />
)
