import { registerMachine } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useState } from 'react'
import { call } from '../api/call'
import { dayTyped } from '../facts/day-input'
import type { RegisterDraft } from '../state/drafts'
import { useDraft, useDrafts } from '../state/drafts'
import { useDesk } from '../state/desk-state'
import { useSteps } from '../state/use-steps'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'
import { countryOf, registerFaults } from './term'

/** The registration form: what stands in it, what is wrong with it, and sending it. */
export function useRegister(ticket: DeskTicket) {
  const say = useSay()
  const written = useDraft(ticket.id).register
  const [tried, setTried] = useState(false)
  const { take, busy } = useSteps(ticket.id)
  const form: RegisterDraft = {
    lenovoNumber: '',
    country: countryOf(ticket.route.place),
    from: ticket.confirmed?.purchaseDay ?? ticket.purchaseDay ?? '',
    until: '',
    ...written,
  }
  const faults = registerFaults(form)
  const write = (part: Partial<RegisterDraft>) =>
    useDrafts.getState().write(ticket.id, old => ({ register: { ...old.register, ...part } }))
  const send = async () => {
    setTried(true)
    if (busy || Object.keys(faults).length > 0) return
    const given = {
      lenovoNumber: form.lenovoNumber.trim(),
      countryOfFirstSale: form.country.trim().toUpperCase(),
      termFrom: dayTyped(form.from) ?? '',
      termUntil: dayTyped(form.until) ?? '',
    }
    const trouble = await take(
      version => call(registerMachine, { id: ticket.id, version, ...given }),
      say(DECIDE.registered),
    )
    if (!trouble || trouble.code === 'changed-meanwhile') useDesk.getState().show(null)
  }
  return { form, faults: tried ? faults : {}, write, send, busy }
}
