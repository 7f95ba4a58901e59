import type { Doing } from '@iws/shared/contract/gives/thread'
import type { Text } from '@iws/shared/text'
import { useOthers } from '../state/use-news'
import { NEWS } from '../words/news'
import { useSay } from '../words/use-say'

/** The most urgent first: what is being written or done now may clash with one's own. */
const IN_WORDS: readonly (readonly [Doing, Text])[] = [
  ['writing', NEWS.writing],
  ['acting', NEWS.acting],
  ['looking', NEWS.looking],
]

/** Which colleagues have this ticket open too, and whether one of them answers or acts; spoken when it changes. */
export function Others({ ticket }: { readonly ticket: string }) {
  const say = useSay()
  const others = useOthers(ticket)
  return (
    <span className="desk-others" role="status">
      {IN_WORDS.map(([doing, words]) => {
        const names = others.filter(each => each.doing === doing).map(each => each.name)
        if (names.length === 0) return null
        return (
          <span key={doing} className={`desk-other desk-other-${doing}`} title={names.join(say(NEWS.and))}>
            {say(words, { names: names.join(say(NEWS.and)) })}
          </span>
        )
      })}
    </span>
  )
}
