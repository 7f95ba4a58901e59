import { FAMILY, KOREAN_FAMILY } from './family-names.ts'
import { formOfAddressIn } from './form-of-address.ts'
import { beginsWithFamily, hanName, isHan, spacedIn } from './han-name.ts'
import { NO_NAME, SMALL_TALK } from './small-talk.ts'

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?:\.(?=\s))?`
const LINK = '(?:van|von|der|den|de|del|della|da|dos|du|la|le|al|bin|binti|bte)'
/** Two to five words of a name, each with its capital, but for small ones within. */
const IN_FULL = String.raw`${CAPITAL}(?:\s(?:${LINK}\s){0,2}${CAPITAL}){1,4}`
const WHOLE = new RegExp(`^${IN_FULL}$`, 'u')
const AT_FIRST = new RegExp(`^${IN_FULL}`, 'u')
const KOREAN = new RegExp(String.raw`^[${KOREAN_FAMILY}]\s?\p{Script=Hangul}{1,3}$`, 'u')
/** Scripts without capitals and with a space between given and family name. */
const THAI = /^\p{Script=Thai}[\p{Script=Thai}\p{M}]+ \p{Script=Thai}[\p{Script=Thai}\p{M}]+$/u

/** Who says so in letters with capitals. */
const I_AM = new RegExp(
  String.raw`(?<!\p{L})(?:i am|i'm|i’m|this is|ich bin|je suis|soy|sou|sono|ik ben|jag är|(?:em|tôi) (?:là|tên là)|это)\s+([^\n]{3,60})`,
  'giu',
)
const I_AM_HAN = /(?:我是|我叫|私は)\s*(\p{Script=Han}{2,5})(?!\p{Script=Han})/gu
const I_AM_KOREAN = /(?:저는|제 이름은)\s*(\p{Script=Hangul}{2,4}?)(?:입니다|이라고|라고|이에요|예요)/gu

/** Takes a text; gives the name of somebody who says in a sentence who he is: 我是王芳. */
export function introduced(text: string): string | null {
  const han = [...text.matchAll(I_AM_HAN)].map(([, name = '']) => hanName(name))
  const korean = [...text.matchAll(I_AM_KOREAN)].map(([, name = '']) => (KOREAN.test(name) ? name : null))
  const letters = [...text.matchAll(I_AM)].map(([, rest = '']) => peopleOnly(AT_FIRST.exec(rest)?.[0] ?? ''))
  return [...han, ...korean, ...letters].find(name => name !== null) ?? null
}

/** The words with which a letter ends: those that begin a line, and those that end one. */
const CLOSING =
  /^(?:(?:with )?(?:best|kind|warm|many)(?: regards| wishes| thanks)?|(?:kindest |warmest )?regards|sincerely|(?:yours )?(?:truly|sincerely|faithfully)|thanks(?: again)?|thank you(?: very much)?|cheers|(?:mit )?(?:freundlich|best|lieb|herzlich|viel|schön)\p{L}* gr(?:u|ü)(?:ß|ss)\p{L}*|mfg|vg|lg|danke|grüße?|cordialement|bien (?:à vous|cordialement)|merci|salutations|(?:un (?:cordial )?)?saludos?(?: cordiales)?|atentamente|gracias|atenciosamente|abraços|obrigad[oa]|(?:cordiali|distinti) saluti|saluti|grazie|с уважением|спасибо|trân trọng|cảm ơn|met vriendelijke groet(?:en)?|med vänlig\p{L}* hälsning\p{L}*|ขอบคุณ(?:ครับ|ค่ะ|มาก)*|--+)(?!\p{L})/iu
const CLOSES =
  /(?:谢谢[您你大家们]*|謝謝[您你大家們]*|感谢|感謝|多谢|多謝|感恩|敬礼|敬禮|此致|祝好|辛苦了|麻烦[您你]?了|よろしく(?:お願い|おねがい)[^\n]{0,8}|以上|감사합니다|부탁드립니다)$/u
/** What a person puts behind the name he signs with. */
const SIGNED = /\s*(?:敬上|谨上|謹上|拜上|上|드림|올림|拝)$/u
const ENDS = /[\s,，.。!！~～…、-]+$/u

/** A line that begins with a contact, perhaps behind a label. */
const CONTACT = /^[^\d@]{0,16}[+(]?\d[\d ().-]{6,}|^\S+@\S+$/u

/**
 * Takes the lines of a letter; gives the name it is signed with: behind a word that closes it, above a contact, or a form of
 * address alone.
 */
export function signedName(lines: readonly string[]): string | null {
  const written = lines.map(line => line.replace(ENDS, '')).filter(line => line !== '')
  for (const [at, line] of written.entries()) {
    const closing = CLOSING.exec(line)
    const beside = closing ? wholeName(line.slice(closing[0].length).replace(/^[\s,，!！.~-]+/u, '')) : null
    const below = closing || CLOSES.test(line) ? wholeName(written[at + 1] ?? '') : null
    const above = CONTACT.test(written[at + 1] ?? '') ? wholeName(line) : null
    const name = beside ?? below ?? above
    if (name !== null) return name
  }
  return written.find(line => formOfAddressIn(line) === line) ?? null
}

/** The name a line is, where it is nothing else. */
function wholeName(line: string): string | null {
  const name = line.replace(SIGNED, '')
  if (SMALL_TALK.some(word => name.includes(word))) return null
  if (isHan(name)) return FAMILY.has(name.charAt(0)) || name.length > 2 ? hanName(name) : null
  if (spacedIn(name) === name) return beginsWithFamily(name) ? name : null
  if (KOREAN.test(name) || THAI.test(name)) return name
  return WHOLE.test(name) ? peopleOnly(name) : null
}

const HOUSES =
  /(?<!\p{L})(?:ltd|limited|gmbh|inc|llc|corp|co|kk|pte|plc|ag|sa|srl|bv|ab|oy|company|group|department|office|university|school|sales|solutions|technolog\p{L}*|systems|store|shop|street|road)(?!\p{L})/iu

/** A house, a team and a machine have capitals too. */
function peopleOnly(name: string): string | null {
  const others = HOUSES.test(name) || name.split(' ').some(word => NO_NAME.has(word.toLowerCase()))
  return name === '' || others ? null : name
}
