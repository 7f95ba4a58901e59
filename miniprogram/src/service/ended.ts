/** States from which nothing goes on. */
const ENDS: readonly string[] = ['closed', 'cancelled', 'merged']

/** Whether a ticket has ended; a state that this version does not know has not. */
export function hasEnded(state: string): boolean {
  return ENDS.includes(state)
}
