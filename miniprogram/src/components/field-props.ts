import type { ReactNode } from 'react'
import type { TextBoxProps } from './box-props'

export interface LabelProps {
  readonly htmlFor: string
  readonly children: ReactNode
}

export interface FieldProps extends Omit<TextBoxProps, 'wrong' | 'label' | 'describedBy'> {
  readonly label: string
  readonly hint?: string
  /** A whole sentence, or null. */
  readonly error?: string | null
}

export interface DayFieldProps {
  readonly id: string
  readonly label: string
  /** What was typed so far, as `dayOf` reads it: `2026-08-14`, `2026-8`, ``. */
  readonly value: string
  /** Called at each keystroke with what stands there now, and with the padded day when the box is left. */
  readonly onText: (text: string) => void
  readonly hint?: string
  readonly error?: string | null
}
