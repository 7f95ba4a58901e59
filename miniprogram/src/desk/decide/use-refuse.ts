import { refuseTicket } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useState } from 'react'
import { call } from '../api/call'
import type { Draft } from '../state/drafts'
import { useDraft, useDrafts } from '../state/drafts'
import { useDesk } from '../state/desk-state'
import { useSteps } from '../state/use-steps'
import { DECIDE } from '../words/decide'
import { refusalReasons } from '../words/policy'
import { useSay } from '../words/use-say'

/** The refusal being written: reason, note, and sending it. */
export function useRefuse(ticket: DeskTicket) {
  const say = useSay()
  const written = useDraft(ticket.id).refuse
  const [tried, setTried] = useState(false)
  const { take, busy } = useSteps(ticket.id)
  const reasons = refusalReasons()
  const reason = reasons.find(each => each.id === written.reason)
  const note = written.note ?? ''
  const noteMissing = (reason?.noteNeeded ?? false) && note.trim() === ''
  const write = (part: Draft['refuse']) =>
    useDrafts.getState().write(ticket.id, old => ({ refuse: { ...old.refuse, ...part } }))
  const send = async () => {
    setTried(true)
    if (!reason || noteMissing || busy) return
    const trouble = await take(
      version => call(refuseTicket, { id: ticket.id, version, reason: reason.id, note }),
      say(DECIDE.refused),
    )
    if (!trouble || trouble.code === 'changed-meanwhile') useDesk.getState().show(null)
  }
  return {
    reasons,
    reason,
    note,
    write,
    send,
    busy,
    noReason: tried && !reason,
    noteWrong: tried && noteMissing,
  }
}
