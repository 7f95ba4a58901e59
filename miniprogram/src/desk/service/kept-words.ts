const WORDS = new Map<string, string>()

/** Words begun in a ticket and not sent, for as long as the desk is open; never on the disk. */
export function keptWords(ticket: string): string {
  return WORDS.get(ticket) ?? ''
}

export function keepWords(ticket: string, words: string): void {
  if (words === '') WORDS.delete(ticket)
  else WORDS.set(ticket, words)
}

/** Forgets all of them: the next person at this screen is another one. */
export function forgetWords(): void {
  WORDS.clear()
}
