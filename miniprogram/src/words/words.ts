import { say, text } from '@iws/shared/text'
import type { Fill, Text } from '@iws/shared/text'
import { useSettings } from '../state/settings'

/** The sentences of one page or component, by key. Those of a subpackage's page stay in its folder. */
export type Words<Key extends string = string> = Readonly<Record<Key, Text>>

/** Writes one sentence in the three languages: mainland Chinese, Chinese as Hong Kong and Taiwan write it, English. */
export const w = text

/** Gives `t(key, fill)` for these words in the language in use; a switch renders the caller anew. */
export function useWords<Key extends string>(words: Words<Key>): (key: Key, fill?: Fill) => string {
  const language = useSettings(settings => settings.language)
  return (key, fill) => say(words[key], language, fill)
}

/** Gives a function that says any text of the rulebook or the contract in the language in use. */
export function useSay(): (text: Text, fill?: Fill) => string {
  const language = useSettings(settings => settings.language)
  return (text, fill) => say(text, language, fill)
}

/** Chooses between the two forms of an English plural; Chinese words are the same in both. */
export function plural<One extends string, Other extends string>(
  count: number,
  one: One,
  other: Other,
): One | Other {
  return count === 1 ? one : other
}
