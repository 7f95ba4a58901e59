import { FAMILY, NO_NAME, SMALL_TALK, TWO_SIGN_FAMILY } from './subject-words.ts'

const HAN = /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*$/u
const LONGEST = 60
/** Between words; a hyphen or apostrophe between Latin letters is part of a name. */
const SEPARATORS = new RegExp(
  [
    String.raw`[/\\|,;:，。、；：!?！？()[\]{}<>【】（）《》"“”#*=~_+—–]+`,
    String.raw`(?<!\p{Script=Latin})['‘’-]+|['‘’-]+(?!\p{Script=Latin})`,
    String.raw`\s{2,}`,
  ].join('|'),
  'u',
)
/** Family name and given name set apart, as forms do. */
const SPACED = /^\p{Script=Han}\s\p{Script=Han}{1,2}$/u

/**
 * Takes what is left of a subject once everything else was taken out, and whether a phone or serial stood there; gives the name.
 * `sure` is false where it is only what was left.
 */
export function nameIn(rest: string, fieldsStood: boolean): { name: string | null; sure: boolean } {
  const quiet = SMALL_TALK.reduce((text, word) => text.replaceAll(word, ' / '), rest)
  const pieces = quiet
    .split(SEPARATORS)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
  const parts = pieces.flatMap(piece =>
    /\p{Script=Han}/u.test(piece) && !SPACED.test(piece) ? piece.split(/\s+/) : [piece],
  )
  const chinese = parts
    .filter(part => HAN.test(part))
    .map(chineseName)
    .filter(name => name !== null)
  if (chinese[0]) return { name: chinese[0], sure: true }
  if (!fieldsStood) return { name: null, sure: false }
  const spaced = parts.find(part => SPACED.test(part) && FAMILY.has(part.charAt(0)))
  if (spaced) return { name: spaced, sure: true }
  const short = parts.find(part => HAN.test(part) && part.length >= 2 && part.length <= 4)
  if (short) return { name: short, sure: false }
  const other = parts.map(lettersName).find(name => name !== null) ?? null
  return { name: other, sure: other !== null && other.includes(' ') }
}

/** Takes what follows the label "name"; gives the name: up to the next sign that ends it. */
export function namedName(after: string): string | null {
  const piece = after.split(/[/\\|,;:，。；：()[\]【】（）\n+_]|\d|\s-|-\s|\s{2,}/)[0]?.trim() ?? ''
  const chinese = /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*/u.exec(piece)?.[0]
  const name = chinese ?? lettersName(piece) ?? ''
  return name === '' || name.length > LONGEST ? null : name
}

function chineseName(whole: string): string | null {
  // "张三的电脑": whose it is stands before the particle.
  const text = whole.replace(/[的之].*$/, '')
  if (text.includes('·') || text.includes('・') || text.includes('•')) return text.length <= 20 ? text : null
  const two = TWO_SIGN_FAMILY.some(family => text.startsWith(family))
  if (two) return text.length >= 3 && text.length <= 4 ? text : null
  return FAMILY.has(text.charAt(0)) && text.length >= 2 && text.length <= 3 ? text : null
}

/** Words of letters that are neither English small talk nor one sign, at most five. */
function lettersName(text: string): string | null {
  const words = text.split(/\s+/).filter(word => /^[\p{L}\p{M}][\p{L}\p{M}.'’-]*$/u.test(word))
  const kept = words.filter(word => !NO_NAME.has(word.toLowerCase()) && !/^\p{Script=Han}+$/u.test(word))
  if (kept.length === 0 || kept.length > 5 || kept.join('').length < 2) return null
  return kept.join(' ').slice(0, LONGEST)
}
