import { markPage } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { useState } from 'react'
import { call } from '../api/call'
import { nextToLookAt } from '../canvas/pages'
import type { SendBackDraft } from '../state/drafts'
import { NO_SEND_BACK, useDraft, useDrafts } from '../state/drafts'
import { useDesk } from '../state/desk-state'
import { useSteps } from '../state/use-steps'
import { CANVAS } from '../words/canvas'
import { paperName, sendBackReasons } from '../words/policy'
import { useSay } from '../words/use-say'

/** What is being written about a page that goes back; it outlasts closing the dialog to mark a spot. */
export function useSendBack(ticket: DeskTicket, page: PageView, pages: readonly PageView[]) {
  const say = useSay()
  const draft = useDraft(ticket.id).sendBack[page.id] ?? NO_SEND_BACK
  const [tried, setTried] = useState(false)
  const { take, busy } = useSteps(ticket.id)
  const reasons = sendBackReasons(page.paper)
  const reason = reasons.find(each => each.id === draft.reason)
  const noteMissing = Boolean(reason?.noteNeeded) && draft.note.trim() === ''
  const change = (part: Partial<SendBackDraft>) =>
    useDrafts.getState().write(ticket.id, old => ({
      sendBack: { ...old.sendBack, [page.id]: { ...draft, ...part } },
    }))
  const send = async () => {
    setTried(true)
    if (!reason || noteMissing || busy) return
    const mark = { mark: 'sent-back' as const, reason: reason.id, note: draft.note, region: draft.region }
    const trouble = await take(
      version => call(markPage, { id: ticket.id, page: page.id, version, ...mark }),
      say(CANVAS.sentBack, { paper: say(paperName(page.paper)) }),
    )
    if (trouble) return
    change(NO_SEND_BACK)
    useDesk.getState().noteMark(page.id)
    useDesk.getState().show(null)
    useDesk.getState().turnTo(nextToLookAt(pages, page.id))
  }
  return {
    draft,
    reasons,
    reason,
    change,
    send,
    busy,
    noReason: tried && !reason,
    noteWrong: tried && noteMissing,
  }
}
