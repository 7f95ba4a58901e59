import { markPage } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { call } from '../api/call'
import { useDesk } from '../state/desk-state'
import { useSteps } from '../state/use-steps'
import { CANVAS } from '../words/canvas'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'
import { nextToLookAt } from './pages'

/** Accept and undo on the pages of a ticket, and why they cannot be done just now. */
export function useMarks(ticket: DeskTicket, pages: readonly PageView[], page: PageView) {
  const say = useSay()
  const { take, busy } = useSteps(ticket.id)
  const marked = useDesk(state => state.marked)
  const closed = ticket.state === 'in-review' ? null : say(CANVAS.onlyInReview)
  const unready = page.state === 'received' || page.state === 'unreadable' || page.state === 'replaced'
  const standing = page.state === 'accepted' ? say(CANVAS.already) : null
  const why = closed ?? (unready ? say(CANVAS.notReady) : standing)
  const hasMark = page.state === 'accepted' || page.state === 'sent-back'
  const undoes = marked.at(-1) ?? (hasMark ? page.id : null)
  const accept = async () => {
    const done = say(CANVAS.accepted, { paper: say(paperName(page.paper)) })
    const trouble = await take(
      version => call(markPage, { id: ticket.id, page: page.id, version, mark: 'accepted' }),
      done,
    )
    if (trouble) return
    useDesk.getState().noteMark(page.id)
    useDesk.getState().turnTo(nextToLookAt(pages, page.id))
  }
  const undo = async () => {
    if (!undoes) return
    const paper = pages.find(each => each.id === undoes)?.paper ?? page.paper
    const trouble = await take(
      version => call(markPage, { id: ticket.id, page: undoes, version, mark: 'undone' }),
      say(CANVAS.undone, { paper: say(paperName(paper)) }),
    )
    if (!trouble) useDesk.getState().turnTo(undoes)
    useDesk.getState().dropMark(undoes)
  }
  return { accept, undo, busy, why, whyNoUndo: closed ?? (undoes ? null : say(CANVAS.nothingToUndo)) }
}
