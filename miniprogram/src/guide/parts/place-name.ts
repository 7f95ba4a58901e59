import { inSentence } from '@iws/shared/rulebook/in-sentence'
import type { PlaceCode, PlaceRow } from '@iws/shared/rulebook/place'
import { useSegment } from '../../api/book'
import { useSay } from '../../words/words'

const NONE: readonly PlaceRow[] = []

/** Where many go; offered before anything is typed. */
export const OFTEN: readonly PlaceCode[] = ['HK', 'TW', 'JP', 'KR', 'SG', 'US', 'GB', 'AU']

/**
 * Gives the places of the book, and functions that name one by its code, alone or inside a sentence; the code itself
 * while nothing is known.
 */
export function usePlaces(): {
  readonly places: readonly PlaceRow[]
  nameOf(code: string): string
  saidOf(code: string): string
} {
  const places = useSegment('places').data?.places ?? NONE
  const say = useSay()
  const rowOf = (code: string): PlaceRow | undefined => places.find(each => each.code === code)
  return {
    places,
    nameOf: code => {
      const row = rowOf(code)
      return row ? say(row.name) : code
    },
    saidOf: code => {
      const row = rowOf(code)
      return row ? say(inSentence(row.name)) : code
    },
  }
}
