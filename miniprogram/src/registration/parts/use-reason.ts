import type { Reason } from '@iws/shared/rulebook/schema'
import { useSegment } from '../../api/book'
import { useSay } from '../../words/words'

/** Gives what a reviewer's reason says to the customer, or null where the book on this phone has no such reason. */
export function useReason(): (id: string, kind: Reason['kind']) => string | null {
  const say = useSay()
  const reasons = useSegment('policy').data?.reasons ?? []
  return (id, kind) => {
    const reason = reasons.find(each => each.id === id && each.kind === kind)
    return reason ? say(reason.toCustomer) : null
  }
}
