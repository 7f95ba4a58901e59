import type { PlaceCode } from '@iws/shared/rulebook/place'
import { useCover } from '../../state/cover'

/** The destination that somebody asked about last on this phone, or null. */
export function useAsked(): PlaceCode | null {
  return useCover(({ answers, draft }) => answers[0]?.question.destination ?? draft.destination)
}
