import { FAMILY, JAPANESE_FAMILY, TWO_SIGN_FAMILY } from './family-names.ts'

/** Signs of a sentence about a machine; nobody is called so. */
const NOBODY = /[未不没沒坏壞机機键鍵盘盤电電障吗嗎呢么麼了]/
/** The same where not even the family name is known. */
const HARDLY = /[屏响響修换換怎问問查买買货貨无無池卡慢热熱]/
const HAN = /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*$/u
/** Family name and given name set apart, as forms do. */
const SPACED = new RegExp(
  String.raw`^(?:\p{Script=Han}\s\p{Script=Han}{1,2}|(?:${JAPANESE_FAMILY.join('|')})\s\p{Script=Han}{1,3})(?!\p{Script=Han})`,
  'u',
)

/** Whether a piece of text is of Chinese characters alone. */
export const isHan = (piece: string) => HAN.test(piece)

/** The beginning of a text that is a family name and a given name with a space between; null where none is. */
export const spacedIn = (text: string) => SPACED.exec(text)?.[0] ?? null

/** Whether a spaced name begins with a family name that is known. */
export const beginsWithFamily = (name: string) =>
  FAMILY.has(name.charAt(0)) || JAPANESE_FAMILY.some(family => name.startsWith(`${family} `))

/** Takes a piece of Chinese characters; gives the name it is, known by its family name. */
export function hanName(piece: string): string | null {
  // "张三的电脑": whose it is stands before the particle.
  const text = piece.replace(/[的之].*$/, '')
  if (/[·・•]/.test(text)) return text.length <= 20 ? text : null
  if (NOBODY.test(text)) return null
  const two = TWO_SIGN_FAMILY.some(family => text.startsWith(family))
  if (two) return text.length >= 3 && text.length <= 4 ? text : null
  const japanese = JAPANESE_FAMILY.some(family => text.startsWith(family))
  if (japanese && text.length >= 3 && text.length <= 5) return text
  return FAMILY.has(text.charAt(0)) && text.length >= 2 && text.length <= 3 ? text : null
}

/** Whether a piece may be a name of a family that is not known. */
export function maybeHanName(piece: string): boolean {
  const short = isHan(piece) && piece.length >= 2 && piece.length <= 4
  return short && !NOBODY.test(piece) && !HARDLY.test(piece)
}
