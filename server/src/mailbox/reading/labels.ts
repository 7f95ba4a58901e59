import { LABELS } from './label-words.ts'
import type { LabelKind } from './label-words.ts'

/** What stands behind a label: the rest of its line, or the next line where nothing else stands there. */
export interface Labelled {
  readonly kind: LabelKind
  readonly value: string
  /** Where the label begins. */
  readonly at: number
}

/** So many labels are looked behind: whoever writes more of them wants to keep us busy. */
const MOST_LABELS = 60

/** Takes a plain text; gives what stands behind each label in it, in order. Labels within a value are made separators. */
export function labelledIn(text: string): Labelled[] {
  return [...text.matchAll(LABEL)].slice(0, MOST_LABELS).flatMap(match => {
    const label = (match[1] ?? '').toLowerCase().replace(/(?<=^\p{Script=Han}) +/u, '')
    VALUE.lastIndex = match.index + match[0].length
    const value = VALUE.exec(text)?.[1]
    return value === undefined
      ? []
      : [{ kind: KINDS.get(label) ?? 'phone', value: withoutLabels(value).trim(), at: match.index }]
  })
}

/** The values behind the labels of one kind. */
export function valuesOf(kind: LabelKind, labelled: readonly Labelled[]): string[] {
  return labelled.filter(each => each.kind === kind).map(each => each.value)
}

/** The text with separators in place of labels. */
export function withoutLabels(text: string): string {
  return text.replace(LABEL, ' / ')
}

const KINDS: ReadonlyMap<string, LabelKind> = new Map(
  (['name', 'given', 'family', 'phone', 'serial'] as const).flatMap(kind =>
    LABELS[kind].map(word => [word.normalize('NFKC'), kind] as const),
  ),
)
/** Scripts whose words end where another letter begins. */
const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}]`
const SPELLED = new RegExp(`^${LETTER}`, 'u')
const ENDS_SPELLED = new RegExp(`${LETTER}$`, 'u')

/** Two signs are set apart to be as wide as four. */
const PAIR = /^(\p{Script=Han})(\p{Script=Han})$/u
const WORDS = [...KINDS.keys()]
  .sort((a, b) => b.length - a.length)
  .map(word => {
    const plain = word.replace(/[/.]/g, '\\$&').replace(PAIR, '$1 *$2')
    const end = KINDS.get(word) === 'serial' ? `(?!${LETTER}|\\d(?! *:))` : `(?!${LETTER})`
    return `${SPELLED.test(word) ? `(?<!${LETTER})` : ''}${plain}${ENDS_SPELLED.test(word) ? end : ''}`
  })
  .join('|')
/** One letter, as signatures have it: at the beginning of a piece and with a sign, or in brackets, before digits. */
const ONE_LETTER = String.raw`(?=[MTPCDH]\s?[:.])(?<=^|[|/,;·•]\s*|\s{2})[MTPCDH](?=\s?[:.]\s*[+(]?\d)|\([MTPCDHO]\)(?=\s?[+(]?\d)`
/** Lists count what they ask. */
const COUNT = String.raw`(?:(?<![0-9A-Za-z])\d{1,2} ?[.、)] ?)?`
/** What may stand between a label and what it names: which of several, the end of a bracket, a remark in brackets, a sign. */
const SIGN = String.raw`\.?\s*(?:\d(?=\s*:))?[\])】〕」]?(?:\((?=[^)\n]*[^\d)\n ])[^)\n]{1,12}\)\s*)?(?:[:=#|](?:\s*\|)?|是|为|為|は|is\b)?`
const LABEL = new RegExp(`${COUNT}(${WORDS}|${ONE_LETTER})${SIGN}`, 'gimu')
const VALUE = /\s*(\S[^\n]{0,199})/uy
