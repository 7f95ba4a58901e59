import { formOfAddressIn } from './form-of-address.ts'
import { beginsWithFamily, hanName, isHan, maybeHanName, spacedIn } from './han-name.ts'
import { familiesTogether, lettersName, lettersNamed } from './letters-name.ts'
import { SMALL_TALK } from './small-talk.ts'

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
/** Behind the word "name": talk of names and people, and no name. */
const TALK = /[吗嗎呢么麼了]|^[和与與跟要在我你您他她这這那都是]/

/** A name in a text. `sure` is false where it is only what was left, or how to address somebody. */
export interface FoundName {
  readonly name: string
  readonly sure: boolean
}

/** Takes what is left of a line once everything else was taken out, and whether a phone or serial stood there; gives the name. */
export function nameIn(rest: string, fieldsStood: boolean): FoundName | null {
  const parts = partsOf(rest)
  const chinese = parts
    .filter(isHan)
    .map(hanName)
    .find(name => name !== null)
  if (chinese) return { name: chinese, sure: true }
  const form = formOfAddressIn(rest)
  if (form) return { name: form, sure: false }
  if (!fieldsStood) return null
  const spaced = parts.find(part => spacedIn(part) && beginsWithFamily(part))
  if (spaced) return { name: spaced, sure: true }
  const short = parts.find(maybeHanName)
  if (short) return { name: short, sure: false }
  const others = parts.map(lettersName).filter(found => found !== null)
  return others.find(found => found.sure) ?? others[0] ?? null
}

/** The pieces between separators, small talk taken out; Chinese ones at every space, but for one that parts a name. */
function partsOf(rest: string): string[] {
  const quiet = SMALL_TALK.reduce((text, word) => text.replaceAll(word, ' / '), rest)
  return familiesTogether(quiet)
    .split(SEPARATORS)
    .map(piece => piece.trim())
    .filter(piece => piece !== '')
    .flatMap(piece =>
      /\p{Script=Han}/u.test(piece) && spacedIn(piece) !== piece ? together(piece.split(/\s+/)) : [piece],
    )
}

/** Words of a Chinese line; a family name of one sign stays with the given name behind it. */
function together(words: readonly string[]): string[] {
  const isFamilyOf = (at: number) =>
    words[at]?.length === 1 && isHan(words[at + 1] ?? '') && hanName(`${words[at]}${words[at + 1]}`) !== null
  return words.flatMap((word, at) => {
    if (isFamilyOf(at)) return [`${word} ${words[at + 1]}`]
    return isFamilyOf(at - 1) ? [] : [word]
  })
}

/** Takes what follows the label "name"; gives the name: up to the next sign that ends it. */
export function namedName(after: string): string | null {
  const piece =
    familiesTogether(after)
      .split(/[/\\|,;:，。；：()[\]【】（）\n+_]|\d|\s-|-\s|\s{2,}/)[0]
      ?.trim() ?? ''
  const chinese = spacedIn(piece) ?? /^\p{Script=Han}+(?:[·・•]\p{Script=Han}+)*/u.exec(piece)?.[0]
  const name = chinese ?? lettersNamed(piece) ?? ''
  const nobody = chinese !== undefined && (name.length < 2 || TALK.test(name))
  return nobody || name === '' || name.length > LONGEST ? null : name
}
