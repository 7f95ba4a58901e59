import { familiesTogether, lettersName, lettersNamed } from './letters-name.ts'
import { FAMILY, JAPANESE_FAMILY, SMALL_TALK, TWO_SIGN_FAMILY } from './subject-words.ts'

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
const SPACED = new RegExp(
  String.raw`^(?:\p{Script=Han}\s\p{Script=Han}{1,2}|(?:${JAPANESE_FAMILY.join('|')})\s\p{Script=Han}{1,3})(?!\p{Script=Han})`,
  'u',
)

/** Signs of a sentence about a machine; nobody is called so. */
const NOBODY = /[不没沒坏壞机機键鍵盘盤电電障吗嗎呢么麼了]/
/** The same where not even the family name is known. */
const HARDLY = /[屏响響修换換怎问問查买買货貨无無池卡慢热熱]/
/** Behind the word "name": talk of names, and no name. */
const TALK = /[吗嗎呢么麼了]|^[和与與跟要在]/

/**
 * Takes what is left of a subject once everything else was taken out, and whether a phone or serial stood there; gives the name.
 * `sure` is false where it is only what was left.
 */
export function nameIn(rest: string, fieldsStood: boolean): { name: string | null; sure: boolean } {
  const quiet = SMALL_TALK.reduce((text, word) => text.replaceAll(word, ' / '), rest)
  const pieces = familiesTogether(quiet)
    .split(SEPARATORS)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
  const parts = pieces.flatMap(piece =>
    /\p{Script=Han}/u.test(piece) && SPACED.exec(piece)?.[0] !== piece ? piece.split(/\s+/) : [piece],
  )
  const chinese = parts
    .filter(part => HAN.test(part))
    .map(chineseName)
    .filter(name => name !== null)
  if (chinese[0]) return { name: chinese[0], sure: true }
  if (!fieldsStood) return { name: null, sure: false }
  const spaced = parts.find(part => SPACED.test(part) && isFamily(part))
  if (spaced) return { name: spaced, sure: true }
  const short = parts.find(
    part =>
      HAN.test(part) && part.length >= 2 && part.length <= 4 && !NOBODY.test(part) && !HARDLY.test(part),
  )
  if (short) return { name: short, sure: false }
  const others = parts.map(lettersName).filter(found => found !== null)
  return others.find(found => found.sure) ?? others[0] ?? { name: null, sure: false }
}

const isFamily = (name: string) =>
  FAMILY.has(name.charAt(0)) || JAPANESE_FAMILY.some(family => name.startsWith(`${family} `))

/** Takes what follows the label "name"; gives the name: up to the next sign that ends it. */
export function namedName(after: string): string | null {
  const piece =
    familiesTogether(after)
      .split(/[/\\|,;:，。；：()[\]【】（）\n+_]|\d|\s-|-\s|\s{2,}/)[0]
      ?.trim() ?? ''
  const chinese = SPACED.exec(piece)?.[0] ?? /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*/u.exec(piece)?.[0]
  const name = chinese ?? lettersNamed(piece) ?? ''
  const nobody = chinese !== undefined && (name.length < 2 || TALK.test(name))
  return nobody || name === '' || name.length > LONGEST ? null : name
}

/** Who says in a sentence who he is: 我是王芳. */
export function introduced(text: string): string | null {
  for (const [, name = ''] of text.matchAll(/(?:我是|我叫)\s*(\p{Script=Han}{2,4})(?!\p{Script=Han})/gu)) {
    const found = chineseName(name)
    if (found) return found
  }
  return null
}

function chineseName(whole: string): string | null {
  // "张三的电脑": whose it is stands before the particle.
  const text = whole.replace(/[的之].*$/, '')
  if (text.includes('·') || text.includes('・') || text.includes('•')) return text.length <= 20 ? text : null
  if (NOBODY.test(text)) return null
  const two = TWO_SIGN_FAMILY.some(family => text.startsWith(family))
  if (two) return text.length >= 3 && text.length <= 4 ? text : null
  if (JAPANESE_FAMILY.some(family => text.startsWith(family)) && text.length >= 3 && text.length <= 5)
    return text
  return FAMILY.has(text.charAt(0)) && text.length >= 2 && text.length <= 3 ? text : null
}
