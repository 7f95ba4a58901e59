import type { StaffRole } from '@iws/shared/contract/endpoint'
import { AGENTS, setPresence } from '@iws/shared/contract/desk-service'
import type { Whoami } from '@iws/shared/contract/gives/session'
import { signInAsStaff, signInToDemo, signOut, whoami } from '@iws/shared/contract/session'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { forgetWords } from '../service/kept-words'
import { useService } from '../service/service-state'
import { useDesk } from '../state/desk-state'
import { useDrafts } from '../state/drafts'

const SESSION = ['session'] as const

/** Who is at the desk, and whether this is a demonstration. */
export function useSession() {
  return useQuery({
    queryKey: SESSION,
    queryFn: ({ signal }) => call(whoami, {}, signal),
    staleTime: Infinity,
  })
}

type Way = { login: string; password: string } | { as: StaffRole }

/** Signs in by password, or by one tap in a demonstration. Drafts stay with the person who wrote them. */
export function useSignIn() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (way: Way) => ('as' in way ? call(signInToDemo, way) : call(signInAsStaff, way)),
    onSuccess: async () => {
      const who = await client.fetchQuery({
        queryKey: SESSION,
        queryFn: () => call(whoami, {}),
        staleTime: 0,
      })
      useDrafts.getState().own(`${who.role ?? ''} ${who.name ?? ''}`)
      useDesk.getState().renew()
      await client.invalidateQueries({ predicate: query => query.queryKey[0] !== SESSION[0] })
    },
  })
}

/** Signs out and lets go of everything that was read. Whoever of the service desk goes is no longer at work. */
export function useSignOut() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async () => {
      const role = client.getQueryData<Whoami>(SESSION)?.role
      if (AGENTS.some(each => each === role)) await call(setPresence, { until: null }).catch(() => null)
      return call(signOut, {})
    },
    onSettled: async () => {
      useDesk.getState().leave()
      useDrafts.getState().forget()
      forgetWords()
      useService.getState().open(null)
      client.removeQueries({ predicate: query => query.queryKey[0] !== SESSION[0] })
      await client.invalidateQueries({ queryKey: SESSION })
    },
  })
}
