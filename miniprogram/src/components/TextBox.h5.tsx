import type { TextBoxProps } from './box-props'

const MODES = {
  text: 'text',
  phone: 'tel',
  mail: 'email',
  digits: 'numeric',
  capitals: 'text',
  long: 'text',
} as const

/** One box to type in. */
export function TextBox({ id, value, onText, onLeave, kind = 'text', max = 300, ...rest }: TextBoxProps) {
  const shared = {
    id,
    value,
    maxLength: max,
    placeholder: rest.ghost,
    className: `ds-input ${rest.wrong ? 'ds-input--wrong ' : ''}${rest.className ?? ''}`,
    'aria-label': rest.label,
    'aria-invalid': rest.wrong || undefined,
    'aria-describedby': rest.describedBy,
    onChange: (event: { target: { value: string } }) => onText(event.target.value),
    onBlur: onLeave,
  }
  if (kind === 'long')
    return <textarea {...shared} className={`${shared.className} ds-input--long`} rows={3} />
  return (
    <input
      {...shared}
      type="text"
      inputMode={MODES[kind]}
      autoCapitalize={kind === 'capitals' ? 'characters' : undefined}
      autoComplete="off"
      spellCheck={false}
    />
  )
}
