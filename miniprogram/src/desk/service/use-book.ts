import { readSegment } from '@iws/shared/contract/book'
import type { SegmentName, Segments } from '@iws/shared/contract/book'
import type { ServiceReason } from '@iws/shared/rulebook/service/schema'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call'

/** One part of the rulebook, fetched once a sitting; null until it is there. */
export function useBookPart<N extends SegmentName>(segment: N): Segments[N] | null {
  const part = useQuery({
    queryKey: ['book', segment],
    queryFn: async ({ signal }) => (await call(readSegment, { segment }, signal)) as unknown as Segments[N],
    staleTime: Infinity,
  })
  return part.data ?? null
}

/** The reasons staff may give for a step. */
export function useReasons(action: string): readonly ServiceReason[] {
  const book = useBookPart('service')
  const rows = action === 'escalate' ? book?.escalateReasons : book?.cancelReasons
  return (rows ?? []).filter(reason => reason.by !== 'customer')
}
