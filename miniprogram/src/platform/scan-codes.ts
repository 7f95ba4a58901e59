import { readSerial } from '@iws/shared/machine/serial'

/** A code as the reader gives it. `checked`: the code carries a check character of its own (Code 39 does not). */
export interface FoundCode {
  readonly text: string
  readonly checked: boolean
  /** In how many pictures of the same label it was read alike. */
  readonly times: number
}

/** `serial`: exactly one machine is meant. `several`: more than one could be. `none`: no serial among them. */
export type Picked =
  | { readonly kind: 'serial'; readonly text: string }
  | { readonly kind: 'several' | 'none'; readonly text: string }

/** `1S` and the long form name machine and model at once, so they say most. */
const WITH_MODEL = ['1S', '18'] as const
/** Written alone. A row of 6, 7 or 14 digits may as well be a date, a part or a trade number: those are typed. */
const ALONE = ['8', '10'] as const
const MODEL = /^[0-9][0-9A-Z]{7}[A-Z]{2}$/
const NAMED =
  /(?:^|[^a-z])(?:s\/n|sn|serial(?:[ _]?(?:no|number))?)\.?\s*[=:：]\s*([0-9a-z]{8,22})(?![0-9a-z])/i

/** What one code says of the machine; null where it says nothing. */
interface Saying {
  readonly text: string
  readonly serial: string
  readonly mtm: string | null
}

/**
 * Takes every code read from one label; gives the text of the one that names the machine, with its model where the
 * label carries that too. A code without a check character counts from the second reading on. Never guesses: where two
 * machines could be meant, the codes are given joined by commas, which no serial contains.
 */
export function pickSerial(codes: readonly FoundCode[]): Picked {
  const sure = codes.filter(code => code.checked || code.times > 1).map(code => code.text.trim())
  const sayings = sure.map(sayingOf).filter(saying => saying !== null)
  const withModel = sayings.filter(saying => saying.mtm !== null)
  const best = withModel.length > 0 ? withModel : sayings
  const joined = [...new Set(sure)].join(', ')
  const [first] = best
  if (!first) return { kind: 'none', text: joined }
  if (best.some(saying => saying.serial !== first.serial || saying.mtm !== first.mtm))
    return { kind: 'several', text: joined }
  return { kind: 'serial', text: first.mtm ? first.text : withModelOf(sure, first) }
}

function sayingOf(text: string): Saying | null {
  const named = NAMED.exec(text)?.[1] ?? text
  const read = readSerial(named)
  if (!read.ok) return null
  const forms: readonly string[] = read.mtm === null ? ALONE : WITH_MODEL
  return forms.includes(read.form) ? { text: named, serial: read.serial, mtm: read.mtm } : null
}

/** The model stands in a code of its own on many labels: put before the serial it makes the long form. */
function withModelOf(texts: readonly string[], { text, serial }: Saying): string {
  const models = [...new Set(texts.filter(each => MODEL.test(each)))]
  const [model] = models
  return model && models.length === 1 && serial.length === 8 ? `${model}${serial}` : text
}
