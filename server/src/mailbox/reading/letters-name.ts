import { isTitle } from './form-of-address.ts'
import { NAME_TOO, NO_NAME, PARTICLES } from './small-talk.ts'

const LONGEST = 60
const MOST_WORDS = 6
const WORD = /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u
const HAN = /^\p{Script=Han}+$/u
const SMALL = /^\p{Ll}/u
/** The dot behind a word ends the sentence; behind "J" or "Jr" it is part of the name. */
const ENDS = /(?<=[\p{L}\p{M}]{4})\.$/u
/** Japanese, Korean and Thai have no capitals: what is longer than a name, or bends like a verb, is a sentence. */
const SENTENCE =
  /[がをはにで][\p{Script=Han}\p{Script=Katakana}]|(?:ない|ます|です|せん|した|たい|ください)$|[요다]$|[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{9}|\p{Script=Thai}[\p{Script=Thai}\p{M}]{15}|สวัสดี|(?:ครับ|ค่ะ|คะ)$/u
const LONGEST_KOREAN = 5
const THAI = /\p{Script=Thai}/u
/** One to three words of Latin or Cyrillic letters, each with a capital. */
const CAPITALS = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}.'’-]*){0,2}`
/** "ERIKSSON, ANNA MARIA" alone between two ends. */
const FAMILY_FIRST = new RegExp(
  String.raw`(?<=^|[/\\|;:()[\]]\s*|\s-\s)(${CAPITALS}),\s?(${CAPITALS})(?=\s*(?:$|[/\\|;:()[\]\d+])|\s-\s)`,
  'gu',
)

/** A name in letters. `sure`: nothing but names stood there. */
interface LettersName {
  readonly name: string
  readonly sure: boolean
}

/** Takes a text; gives it with the comma between family name and given names taken out, so that they are not two things. */
export function familiesTogether(text: string): string {
  return text.replace(FAMILY_FIRST, (whole, family: string, given: string) => {
    const [ofFamily, ofGiven] = [family.split(' '), given.split(' ')]
    const names = [...ofFamily, ...ofGiven].every(word => !NO_NAME.has(word.toLowerCase()))
    // "Anna Eriksson, Stockholm" is a name and a place.
    return names && (ofFamily.length === 1 || ofGiven.length > 1) ? `${family} ${given}` : whole
  })
}

/** Takes a piece between two separators, of whatever it is; gives the name in it. */
export function lettersName(piece: string): LettersName | null {
  const words = piece.split(/\s+/).filter(word => word !== '')
  const allSmall = words.every(word => SMALL.test(word))
  const runs = runsOf(words, allSmall)
  const best = runs.find(run => run.length > 1) ?? runs[0]
  if (!best || best.length > MOST_WORDS || best.join('').length < 2) return null
  const others = words.filter(word => !best.includes(word))
  const quiet = others.every(word => isTalk(word) || !WORD.test(word))
  // One word among others is as likely a place, a day or a machine; words without a capital are a sentence.
  const last = words.at(-1) === best[0]
  if (others.length > 0 && (allSmall || (best.length === 1 && !(quiet && last)))) return null
  if (isSentence(best)) return null
  // A family name alone is how to address somebody: its title stays with it.
  const before = best.length === 1 ? (words[words.indexOf(best[0] ?? '') - 1] ?? '') : ''
  const name = isTitle(before) ? `${before} ${best[0] ?? ''}` : best.join(' ')
  return { name: name.slice(0, LONGEST), sure: quiet && best.length > 1 && !allSmall }
}

/** Takes what stands behind a label, up to a separator; gives the words from its beginning that make a name. */
export function lettersNamed(piece: string): string | null {
  const words = piece.split(/\s+/)
  while (/^(?:mr|mrs|ms|miss|dr|prof)\.?$/i.test(words[0] ?? '')) words.shift()
  const allSmall = words.every(word => SMALL.test(word))
  const end = words.findIndex(
    (word, at) =>
      !inName(words, at, allSmall) || (at > 0 && (HAN.test(word) || ENDS.test(words[at - 1] ?? ''))),
  )
  const name = trimmed(end < 0 ? words : words.slice(0, end))
    .join(' ')
    .replace(ENDS, '')
  return name === '' ? null : name.slice(0, LONGEST)
}

const isTalk = (word: string) => NO_NAME.has(word.toLowerCase().replace(/\.$/, ''))

function isSentence(words: readonly string[]): boolean {
  const korean = words.join('').replace(/\P{Script=Hangul}/gu, '').length
  return (
    korean > LONGEST_KOREAN ||
    ((words.length !== 2 || THAI.test(words[0] ?? '')) && words.some(word => SENTENCE.test(word)))
  )
}

/** Words next to each other that may be a name. */
function runsOf(words: readonly string[], allSmall: boolean): string[][] {
  const runs: string[][] = [[]]
  for (const [at, word] of words.entries()) {
    const behind = at > 0 && runs.at(-1)?.length === 0
    // "Anfrage von Max Muster": it begins with the name.
    const links = behind && PARTICLES.has(word)
    if (inName(words, at, allSmall) && !links) runs.at(-1)?.push(word)
    else runs.push([])
  }
  return runs.map(trimmed).filter(run => run.length > 0)
}

function inName(words: readonly string[], at: number, allSmall: boolean): boolean {
  const word = words[at] ?? ''
  if (!WORD.test(word) || HAN.test(word)) return false
  const small = word.toLowerCase().replace(/\.$/, '')
  const capital = !SMALL.test(word)
  const before = words[at - 1] ?? ''
  const behindName = WORD.test(before) && !NO_NAME.has(before.toLowerCase()) && !SMALL.test(before)
  if (NO_NAME.has(small)) return capital && behindName && NAME_TOO.has(small)
  return capital || allSmall || PARTICLES.has(small)
}

/** A name neither begins nor ends with a small word that only stands within one; "van Dyk" begins with it. */
function trimmed(run: readonly string[]): string[] {
  const end = run.findLastIndex(word => !(SMALL.test(word) && PARTICLES.has(word)))
  return run.slice(0, end + 1)
}
