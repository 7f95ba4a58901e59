import { FIELD_PROBLEMS } from '@iws/shared/contract/field-problems'
import { useSay } from '../words/words'

/** Gives the sentence of a field problem in the language in use, or null. */
export function useFieldSay(): (code: string | null) => string | null {
  const say = useSay()
  return code => {
    const row = code === null ? undefined : FIELD_PROBLEMS[code]
    return row ? say(row) : null
  }
}
