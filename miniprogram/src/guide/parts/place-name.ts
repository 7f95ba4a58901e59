import type { PlaceCode, PlaceRow } from '@iws/shared/rulebook/place'
import { useSegment } from '../../api/book'
import { useSay } from '../../words/words'

const NONE: readonly PlaceRow[] = []

/** Where many go; offered before anything is typed. */
export const OFTEN: readonly PlaceCode[] = ['HK', 'TW', 'JP', 'KR', 'SG', 'US', 'GB', 'AU']

/** Gives the places of the book, and a function that names one by its code; the code itself while nothing is known. */
export function usePlaces(): { readonly places: readonly PlaceRow[]; nameOf(code: string): string } {
  const places = useSegment('places').data?.places ?? NONE
  const say = useSay()
  return {
    places,
    nameOf: code => {
      const row = places.find(each => each.code === code)
      return row ? say(row.name) : code
    },
  }
}
