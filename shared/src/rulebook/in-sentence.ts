import { text } from '../text.ts'
import type { Text } from '../text.ts'

/** English names that take an article inside a sentence: in the United States, to the Cayman Islands. */
const WITH_ARTICLE =
  /^(United |Chinese mainland|Netherlands|Philippines|Bahamas|Maldives|Gambia|Comoros|Dominican Rep|Central African|Isle of)|Islands/

/** Takes the name of a place as it stands in a list; gives it as it stands inside a sentence, never at its beginning. */
export function inSentence(name: Text): Text {
  return WITH_ARTICLE.test(name.en) ? text(name['zh-CN'], name['zh-Hant'], `the ${name.en}`) : name
}
