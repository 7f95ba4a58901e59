import type { SegmentName, Segments } from '@iws/shared/contract/book'
import type { Says } from '@iws/shared/rulebook/says'
import { say } from '@iws/shared/text'
import type { Fill, Text } from '@iws/shared/text'
import { keptPart, useKeptBook } from '../state/book'
import { useSettings } from '../state/settings'

/** The parts of the book that carry the words of pages. */
export type SaysName = {
  [N in SegmentName]: Segments[N] extends { readonly says: Says } ? N : never
}[SegmentName]
/** The words of one part, by group and key. */
export type SaysOf<N extends SaysName> = Segments[N]['says']

/** Instead of a sentence that the part kept on this phone does not have: it is older than this version. */
const LACKING = '…'

/**
 * Gives `t(key, fill)` for one group of a part's words in the language in use. It reads what is kept and fetches
 * nothing: `withSays` around the page has seen to it. A key that the kept part lacks gives `…`.
 */
export function useSays<N extends SaysName, G extends keyof SaysOf<N> & string>(
  name: N,
  group: G,
): (key: keyof SaysOf<N>[G] & string, fill?: Fill) => string {
  const rows = useSaysRows(name, group)
  const language = useSettings(settings => settings.language)
  return (key, fill) => {
    const row = rows[key]
    return row ? say(row, language, fill) : LACKING
  }
}

/** Gives the texts of a group themselves, for keys that come from the server and may be newer than the words. */
export function useSaysRows<N extends SaysName, G extends keyof SaysOf<N> & string>(
  name: N,
  group: G,
): Readonly<Record<string, Text | undefined>> {
  useKeptBook(book => book.parts[name])
  const says: Says | undefined = keptPart(name)?.data.says
  return says?.[group] ?? {}
}
