import { LABELS } from './label-words.ts'
import type { LabelKind } from './label-words.ts'
import { introduced, nameIn, namedName } from './subject-name.ts'
import { phoneIn } from './subject-phone.ts'
import { serialIn } from './subject-serial.ts'

/** What may be wrong with a reading; the reply asks about it. */
export type Doubt = 'several-serials' | 'phone-country' | 'name-guessed'

/** What a subject says (C15: name, contact, machine number), in whatever order and script; null where it does not. */
export interface SubjectRead {
  /** Numbers of ours, `IWS-XXXX-XXXX`, each once. */
  readonly numbers: readonly string[]
  readonly name: string | null
  /** E.164, or digits where the country is not known. */
  readonly phone: string | null
  readonly mail: string | null
  readonly serial: string | null
  readonly doubts: readonly Doubt[]
}

const PREFIX =
  /^\s*(?:(?:re|res|fw|fwd|fs|aw|antw|wg|sv|vs|vb|vl|tr|rv|rif|enc|ref|odp|pd|ynt|ilt|i|r|回|回复|回覆|回復|答复|答覆|转发|轉寄|轉發|自动回复|返信|転送|답장|회신|전달|ответ|пересл)\s*(?:[[(]\d+[\])])?\s*:\s*)+/i
/** Its two groups stand apart, since `IWS` and a serial of eight signs look like one run together. */
const NUMBER =
  /IWS\s*[\p{Pd}_ ]\s*([0-9A-HJKMNP-TV-Z]{4})\s*[\p{Pd}_ ]\s*([0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])/giu
const RUN_TOGETHER = /\bIWS([0-9A-HJKMNP-TV-Z]{4})-?([0-9A-HJKMNP-TV-Z]{4})(?![0-9A-Z])/gi
const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Takes the subject of a mail; gives what it says. */
export function readSubject(subject: string): SubjectRead {
  const plain = normal(subject).replace(PREFIX, '')
  const numbers = numbersIn(plain)
  const mail = plain.match(MAIL)?.[0]?.toLowerCase() ?? null
  const text = plain.replace(NUMBER, ' / ').replace(RUN_TOGETHER, ' / ').replace(MAIL, ' / ')
  return { ...fieldsIn(text), numbers, mail }
}

/** Takes the first lines of a mail's text; gives only what stands behind a label there, since prose has no form. */
export function readLabelled(text: string): Omit<SubjectRead, 'mail'> {
  const plain = normal(text)
  const named = labelled(plain)
  const serial = named.serial === null ? null : serialIn(named.serial, named.serial).serial
  const phone = named.phone === null ? null : phoneIn(named.phone, true)
  const doubts: Doubt[] = phone?.phone && !phone.countryKnown ? ['phone-country'] : []
  return {
    numbers: numbersIn(plain),
    name: (named.name === null ? null : namedName(named.name)) ?? introduced(plain),
    phone: phone?.phone ?? null,
    serial,
    doubts,
  }
}

/** The numbers of ours in a text. */
function numbersIn(plain: string): string[] {
  const found = [NUMBER, RUN_TOGETHER].flatMap(pattern =>
    [...plain.matchAll(pattern)].map(([, one = '', two = '']) => `IWS-${one}-${two}`.toUpperCase()),
  )
  return [...new Set(found)]
}

function fieldsIn(text: string): Omit<SubjectRead, 'numbers' | 'mail'> {
  const named = labelled(text)
  const byLabel = named.name === null ? null : namedName(named.name)
  const bare = unlabelled(byLabel === null ? text : text.replace(byLabel, ' / '))
  const serial = serialIn(bare, named.serial)
  const phone = phoneIn(serial.rest, named.phone !== null)
  const found = serial.serial !== null || phone.phone !== null || serial.several
  const left = nameIn(phone.rest, found)
  const name = byLabel ?? left.name
  const doubts: Doubt[] = []
  if (serial.several) doubts.push('several-serials')
  if (phone.phone !== null && !phone.countryKnown) doubts.push('phone-country')
  if (byLabel === null && left.name !== null && !left.sure) doubts.push('name-guessed')
  return { name, phone: phone.phone, serial: serial.serial, doubts }
}

/** Scripts whose words end where another letter begins. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`
const SPELLED = new RegExp(`^${LETTER}`, 'u')
const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const labelPattern = (words: readonly string[]) =>
  longestFirst(words)
    .map(word => (SPELLED.test(word) ? `(?<!${LETTER})${word.replace('/', '\\/')}(?!${LETTER})\\.?` : word))
    .join('|')
/** What may stand between a label and what it names: a remark in brackets, a sign. */
const SIGN = String.raw`\s*(?:\([^)\n]{1,12}\)\s*)?(?:[:=#|]|是|为|為|は|is\b)?`
const BEHIND: Readonly<Record<LabelKind, RegExp>> = {
  name: behind(LABELS.name),
  phone: behind(LABELS.phone),
  serial: behind(LABELS.serial),
}
const ANY_LABEL = new RegExp(
  `(?:${labelPattern([...LABELS.name, ...LABELS.phone, ...LABELS.serial])})${SIGN}`,
  'giu',
)

function behind(words: readonly string[]): RegExp {
  return new RegExp(`(?:${labelPattern(words)})${SIGN}\\s*(\\S[^\\n]*)`, 'iu')
}

/** What follows each label, to the end of its line. */
function labelled(text: string): Record<LabelKind, string | null> {
  const after = (kind: LabelKind) => BEHIND[kind].exec(text)?.[1]?.replace(ANY_LABEL, ' / ').trim() ?? null
  return { name: after('name'), phone: after('phone'), serial: after('serial') }
}

const unlabelled = (text: string) => text.replace(ANY_LABEL, ' / ')

/** Full-width signs as the plain ones they stand for, odd spaces as spaces. */
function normal(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0]+/g, ' ')
}
