import { importStations, readStations } from '@iws/shared/contract/directory'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'

const KEPT = ['stations-kept'] as const

/** What is kept now. */
export function useKept() {
  return useQuery({ queryKey: KEPT, queryFn: ({ signal }) => call(readStations, {}, signal) })
}

/** Checking and taking in a list. The result of the one is forgotten when the other begins. */
export function useImport() {
  const client = useQueryClient()
  const check = useMutation({ mutationFn: (csv: string) => call(importStations, { csv, check: true }) })
  const apply = useMutation({
    mutationFn: (csv: string) => call(importStations, { csv, check: false }),
    onSuccess: () => client.invalidateQueries({ queryKey: KEPT }),
  })
  const forget = () => {
    check.reset()
    apply.reset()
  }
  return {
    busy: check.isPending || apply.isPending,
    importing: apply.isPending,
    trouble: apply.error ?? check.error,
    /** What the server said last of the list as it stands. */
    said: apply.data ?? check.data ?? null,
    check: (csv: string) => {
      forget()
      check.mutate(csv)
    },
    apply: (csv: string) => apply.mutate(csv),
    forget,
  }
}
