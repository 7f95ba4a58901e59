import { FAMILY, TWO_SIGN_FAMILY } from './family-names.ts'

const CHINESE_FORM = new RegExp(
  `(?<!\\p{Script=Han})(?:${TWO_SIGN_FAMILY.join('|')}|[${[...FAMILY].join('')}])(?:先生|女士|小姐|太太|老师|老師|师傅|師傅)(?!(?!的)\\p{Script=Han})`,
  'u',
)
const TITLE = /^(?:mr|mrs|ms|miss|dr|prof|herr|frau|monsieur|madame|mme|señora?|sra?|signora?)\.?$/iu

/** Takes a text; gives the family name with a title in it, as people are addressed: 李先生. */
export function formOfAddressIn(text: string): string | null {
  return CHINESE_FORM.exec(text)?.[0] ?? null
}

/** Whether a word of letters is a title before a family name. */
export function isTitle(word: string): boolean {
  return TITLE.test(word)
}

/** Whether a name is only how to address somebody, and not what he is called. */
export function isFormOfAddress(name: string): boolean {
  const words = name.split(' ')
  return formOfAddressIn(name) === name || (words.length === 2 && isTitle(words[0] ?? ''))
}
