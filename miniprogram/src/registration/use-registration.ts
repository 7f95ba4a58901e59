import type { LineView, TicketView } from '@iws/shared/contract/gives/tickets'
import { getTicket } from '@iws/shared/contract/tickets'
import type { Route } from '@iws/shared/rulebook/schema'
import { useRouter } from '@tarojs/taro'
import { useMemo } from 'react'
import type { Call } from '../api/use-call'
import { useCall } from '../api/use-call'
import { changeDraft, useDraft } from '../state/draft'
import { asked } from './asked'
import { fieldsOf } from './fields'
import type { Fields } from './fields'
import { changeSide, readSide, useSideFields } from './side-fields'
import { freshLine } from './slots'

/** The registration a page is about: this phone's draft, or the ticket its address names. */
export interface Registration {
  /** Null while the server does not know it. */
  readonly id: string | null
  /** The key it was, or will be, opened with; null for a ticket that is not this phone's draft. */
  readonly key: string | null
  readonly route: Route | null
  readonly call: Call<TicketView>
  readonly ticket: TicketView | null
  readonly lines: readonly LineView[]
  /** What was typed on this phone. */
  readonly typed: Fields
  /** What stands in the boxes: the ticket's values under those typed. */
  readonly fields: Fields
  /** Nothing can be changed any more, or not now. */
  readonly shut: boolean
}

/** Gives the registration of this page. `?id=` names one; without it, it is the draft of this phone. */
export function useRegistration(): Registration {
  const named = useRouter().params.id ?? null
  const draft = useDraft()
  const own = named === null || named === draft.ticket
  const id = own ? draft.ticket : named
  const call = useCall(getTicket, id === null ? null : { id })
  const ticket = call.data && call.data.id === id ? call.data : null
  const side = useSideFields(own ? null : named)
  const typed = own ? draft.fields : side
  const fields = useMemo(() => ({ ...(ticket && fieldsOf(ticket)), ...typed }), [ticket, typed])
  const route = ticket?.route ?? (own ? draft.route : null)
  const lines = useMemo(
    () => ticket?.lines ?? (route ? asked(route).requirements.map(freshLine) : []),
    [ticket, route?.place, route?.way, route?.residency],
  )
  const shut = ticket !== null && ticket.state !== 'draft' && ticket.state !== 'sent-back'
  return { id, key: own ? draft.key : null, route, call, ticket, lines, typed, fields, shut }
}

/** Keeps changes of the boxes, in the draft or beside the ticket. `undefined` forgets what was typed. */
export function keepFields(
  registration: Registration,
  changed: Readonly<Record<string, string | undefined>>,
): void {
  const { id, key } = registration
  const own = key !== null
  const before = own ? useDraft.getState().fields : id === null ? {} : readSide(id)
  const fields: Record<string, string> = {}
  for (const [name, value] of Object.entries({ ...before, ...changed }))
    if (value !== undefined) fields[name] = value
  if (own) changeDraft({ fields })
  else if (id !== null) changeSide(id, fields)
}
