import { Input, Textarea } from '@tarojs/components'
import { memo, useReducer, useRef } from 'react'
import type { TextBoxProps } from './box-props'

/**
 * One box to type in. Taro sends the text of every box that is drawn anew, so a box is drawn only when something of
 * its own has changed; a keystroke then sends one box and not the whole form.
 */
export function TextBox({ onText, onLeave, ...looks }: TextBoxProps) {
  const latest = useRef({ onText, onLeave })
  latest.current = { onText, onLeave }
  const heard = useRef({
    text: (text: string): void => latest.current.onText(text),
    leave: (): void => latest.current.onLeave?.(),
  })
  return <Drawn {...looks} onText={heard.current.text} onLeave={heard.current.leave} />
}

const Drawn = memo(function Drawn({
  id,
  value,
  onText,
  onLeave,
  kind = 'text',
  max = 300,
  ...rest
}: TextBoxProps) {
  // After each keystroke of its own, for one that changes nothing (a letter among digits) must be taken off the screen.
  const [, again] = useReducer((count: number) => count + 1, 0)
  const shared = {
    id,
    value,
    maxlength: max,
    placeholder: rest.ghost,
    placeholderClass: 'ds-input__ghost',
    className: `ds-input ${rest.wrong ? 'ds-input--wrong ' : ''}${rest.className ?? ''}`,
    ariaLabel: rest.label,
    onInput: (event: { detail: { value: string } }) => {
      onText(event.detail.value)
      again()
    },
    onBlur: onLeave,
  }
  if (kind === 'long')
    return <Textarea {...shared} className={`${shared.className} ds-input--long`} autoHeight />
  return <Input {...shared} type={kind === 'digits' ? 'number' : 'text'} />
})
