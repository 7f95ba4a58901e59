import { KOREAN_FAMILY } from './family-names.ts'
import { formOfAddressIn } from './form-of-address.ts'
import { beginsWithFamily, hanName, isHan, spacedIn } from './han-name.ts'
import { CLOSED_BY, CLOSINGS, HOUSE_WORDS, I_AM } from './letter-words.ts'
import { NO_NAME, SMALL_TALK } from './small-talk.ts'

/** A word with a capital; a dot behind it only where it is short: an initial, "Jr". */
const CAPITAL = String.raw`\p{Lu}(?:[\p{L}\p{M}]{0,2}\.(?=\s)|[\p{L}\p{M}'’-]*)`
const LINK = '(?:van|von|der|den|de|del|della|da|dos|du|la|le|al|bin|binti|bte)'
/** Two to five words of a name, but for small ones within. */
const IN_FULL = String.raw`${CAPITAL}(?:\s(?:${LINK}\s){0,2}${CAPITAL}){1,4}`
const WHOLE = new RegExp(`^${IN_FULL}$`, 'u')
const AT_FIRST = new RegExp(`^${IN_FULL}`, 'u')
const KOREAN = new RegExp(String.raw`^[${KOREAN_FAMILY}]\s?\p{Script=Hangul}{1,3}$`, 'u')
/** Without capitals, with a space between given and family name. */
const THAI = /^\p{Script=Thai}[\p{Script=Thai}\p{M}]+ \p{Script=Thai}[\p{Script=Thai}\p{M}]+$/u

const SAYS_IN_HAN = /(?:我是|我叫|本人|私は)\s*(\p{Script=Han}{2,5})(?!\p{Script=Han})/gu
const SAYS_IN_KOREAN = /(?:저는|제 이름은)\s*(\p{Script=Hangul}{2,4}?)(?:입니다|이라고|라고|이에요|예요)/gu
const SAYS_IN_LETTERS = new RegExp(String.raw`(?<!\p{L})(?:${I_AM.join('|')})\s+([^\n]{3,60})`, 'giu')

/** Takes a text; gives the name of somebody who says in a sentence who he is: 我是王芳. */
export function introduced(text: string): string | null {
  const han = [...text.matchAll(SAYS_IN_HAN)].map(([, name = '']) => hanName(name))
  const korean = [...text.matchAll(SAYS_IN_KOREAN)].map(([, name = '']) => (KOREAN.test(name) ? name : null))
  const letters = [...text.matchAll(SAYS_IN_LETTERS)].map(([, rest = '']) =>
    ofPeople(AT_FIRST.exec(rest)?.[0] ?? ''),
  )
  return [...han, ...korean, ...letters].find(name => name !== null) ?? null
}

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length)
const CLOSING = new RegExp(
  String.raw`^(?:${longestFirst(CLOSINGS)
    .join('|')
    .replaceAll('…', String.raw`[\p{L}\p{M}]*`)}|--+)(?!\p{L})`,
  'iu',
)
const CLOSED = new RegExp(`(?:${CLOSED_BY.join('|')})(?:您|你|大家|你们|你們|!)*$`, 'u')
/** What a person puts behind the name he signs with. */
const SIGNED = /\s*(?:敬上|谨上|謹上|拜上|上|드림|올림|拝)$/u
/** What else stands behind a name on its line: another reading of it, what he is, where he works. */
const BESIDE = /\s*(?:[|·•(,，/].*|(?<=^\p{Script=Han}{2,4}) [A-Z][\p{L} .'’-]*)$/u
const ENDS = /[\s,，.。!！~～…、]+$/u
/** Longer lines are no part of a signature. */
const LONGEST_LINE = 200
/** A line that begins with a contact, perhaps behind a label. */
const CONTACT = /^[^\d@]{0,16}[+(]?\d[\d ().-]{6,}|^\S+@\S+$/u

/**
 * Takes the lines of a letter; gives the name it is signed with: beside or below the word that closes it, above a contact, or
 * a form of address alone.
 */
export function signedName(lines: readonly string[]): string | null {
  const short = lines.filter(line => line.length <= LONGEST_LINE)
  const written = short.map(line => line.replace(ENDS, '')).filter(line => line !== '')
  for (const [at, line] of written.entries()) {
    const next = written[at + 1] ?? ''
    const closing = CLOSING.exec(line)?.[0]
    const beside = closing === undefined ? '' : line.slice(closing.length).replace(/^[\s,!.~-]+/u, '')
    const below = closing !== undefined || CLOSED.test(line) ? next.replace(BESIDE, '') : ''
    const above = CONTACT.test(next) ? line : ''
    const name = [beside, below, above].map(wholeName).find(each => each !== null)
    if (name !== undefined) return name
  }
  return written.find(line => formOfAddressIn(line) === line) ?? null
}

/** The name a line is, where it is nothing else. */
function wholeName(line: string): string | null {
  const name = line.replace(SIGNED, '')
  if (SMALL_TALK.some(word => name.includes(word))) return null
  if (isHan(name)) return hanName(name)
  if (spacedIn(name) === name) return beginsWithFamily(name) ? name : null
  if (KOREAN.test(name) || THAI.test(name)) return name
  return WHOLE.test(name) ? ofPeople(name) : null
}

/** A house, a team and a machine have capitals too. */
function ofPeople(name: string): string | null {
  const words = name.toLowerCase().split(' ')
  const others = words.some(word => NO_NAME.has(word) || HOUSE_WORDS.includes(word))
  return name === '' || others ? null : name
}
