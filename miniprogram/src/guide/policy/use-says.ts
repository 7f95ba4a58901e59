import type { GuideLine } from '@iws/shared/rulebook/guide'
import type { Fill } from '@iws/shared/text'
import { useSegment } from '../../api/book'
import { useSay } from '../../words/words'

/** Gives what the segment `guide` says around its rows, in the language in use; empty where it is not there. */
export function useSays(): (line: GuideLine, fill?: Fill) => string {
  const { data } = useSegment('guide')
  const say = useSay()
  return (line, fill) => {
    const row = data?.says[line]
    return row ? say(row, fill) : ''
  }
}
