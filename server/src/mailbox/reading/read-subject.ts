import { withoutOtherNumbers } from './other-numbers.ts'
import { plainText } from './plain-text.ts'
import { readLine } from './read-line.ts'
import type { Fields } from './read-line.ts'
import { ticketNumbersIn, withoutTicketNumbers } from './ticket-numbers.ts'

/** What a subject says (C15: name, contact, machine number), in whatever order and script. */
export interface SubjectRead extends Fields {
  /** Numbers of ours, `IWS-XXXX-XXXX`, each once. */
  readonly numbers: readonly string[]
  readonly mail: string | null
}

const PREFIX =
  /^\s*(?:(?:re|res|fw|fwd|fs|aw|antw|wg|sv|vs|vb|vl|tr|rv|rif|enc|ref|odp|pd|ynt|ilt|i|r|回|回复|回覆|回復|答复|答覆|转发|轉寄|轉發|自动回复|返信|転送|답장|회신|전달|ответ|пересл)\s*(?:[[(]\d+[\])])?\s*:\s*)+/i
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/

/** Takes the subject of a mail; gives what it says. */
export function readSubject(subject: string): SubjectRead {
  const plain = plainText(subject).replace(PREFIX, '')
  const numbers = ticketNumbersIn(plain)
  const mail = plain.match(MAIL)?.[0]?.toLowerCase() ?? null
  const line = withoutOtherNumbers(withoutTicketNumbers(plain))
  return { ...readLine(line), numbers, mail }
}
