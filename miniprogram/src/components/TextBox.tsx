import { Input, Textarea } from '@tarojs/components'
import type { TextBoxProps } from './box-props'

/** One box to type in. */
export function TextBox({ id, value, onText, onLeave, kind = 'text', max = 300, ...rest }: TextBoxProps) {
  const shared = {
    id,
    value,
    maxlength: max,
    placeholder: rest.ghost,
    placeholderClass: 'ds-input__ghost',
    className: `ds-input ${rest.wrong ? 'ds-input--wrong ' : ''}${rest.className ?? ''}`,
    ariaLabel: rest.label,
    onInput: (event: { detail: { value: string } }) => onText(event.detail.value),
    onBlur: onLeave,
  }
  if (kind === 'long')
    return <Textarea {...shared} className={`${shared.className} ds-input--long`} autoHeight />
  return <Input {...shared} type={kind === 'digits' ? 'number' : 'text'} />
}
