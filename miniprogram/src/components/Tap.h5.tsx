import type { TapProps } from './box-props'

/** Anything that can be tapped, as a real button: Taro's own has neither focus nor a role. */
export function Tap({ onTap, className = '', id, label, role = 'button', checked, ...rest }: TapProps) {
  return (
    <button
      type="button"
      id={id}
      className={`ds-tap ${rest.disabled ? 'ds-tap--off ' : ''}${className}`}
      role={role === 'button' ? undefined : role}
      aria-label={label}
      aria-checked={role === 'radio' || role === 'checkbox' ? Boolean(checked) : undefined}
      aria-pressed={role === 'button' && checked !== undefined ? checked : undefined}
      aria-disabled={rest.disabled || undefined}
      aria-describedby={rest.describedBy}
      onClick={rest.disabled ? undefined : onTap}
    >
      {rest.children}
    </button>
  )
}
