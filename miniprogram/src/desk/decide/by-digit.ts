import type { Reason } from '@iws/shared/rulebook/schema'
import type { KeyboardEvent } from 'react'
import { choiceOf, takesText } from '../keys/keymap'

/** Chooses a reason by its digit, unless the digit is being written into a field. */
export function byDigit(
  event: KeyboardEvent,
  reasons: readonly Reason[],
  choose: (reason: string) => void,
): void {
  if (event.target instanceof HTMLElement && takesText(event.target)) return
  const index = choiceOf(event.key, Math.min(9, reasons.length))
  const reason = index === null ? undefined : reasons[index]
  if (!reason) return
  event.preventDefault()
  choose(reason.id)
  const box = event.currentTarget.querySelector<HTMLInputElement>(`input[value="${reason.id}"]`)
  box?.focus()
}
