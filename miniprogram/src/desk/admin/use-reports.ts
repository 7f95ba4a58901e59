import { readSegment } from '@iws/shared/contract/book'
import type { Segments } from '@iws/shared/contract/book'
import { closeNumberReport, listNumberReports } from '@iws/shared/contract/directory'
import type { NumberReports } from '@iws/shared/contract/gives/directory'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { useDesk } from '../state/desk-state'

const REPORTS = ['number-reports'] as const
const REFRESH_MS = 60_000

export type Report = NumberReports['reports'][number]

/** Reports not dealt with yet, read anew every minute, and the way to close one. */
export function useReports() {
  const client = useQueryClient()
  const list = useQuery({
    queryKey: REPORTS,
    queryFn: ({ signal }) => call(listNumberReports, {}, signal),
    refetchInterval: REFRESH_MS,
  })
  const close = useMutation({
    mutationFn: ({ id, note }: { id: string; note: string; done: string }) =>
      call(closeNumberReport, { id, note }),
    onSuccess: (left, { done }) => {
      client.setQueryData(REPORTS, left)
      useDesk.getState().tell(done)
    },
    onError: trouble => useDesk.getState().tell(trouble.message, 'trouble'),
  })
  return { list, close }
}

/** Gives how a number is printed, by its place and code in the directory; the code itself until the directory is here. */
export function usePrinted(): (report: Report) => string {
  const directory = useQuery({
    queryKey: ['directory'],
    queryFn: async ({ signal }): Promise<Segments['directory']> =>
      call(readSegment, { segment: 'directory' }, signal),
    staleTime: 5 * 60_000,
  })
  return ({ place, phone }) =>
    directory.data?.rows.find(row => row.place === place)?.phones.find(each => each.id === phone)?.number ??
    phone
}
