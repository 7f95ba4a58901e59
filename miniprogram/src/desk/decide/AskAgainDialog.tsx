import { askAgain } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { DECIDE } from '../words/decide'
import { CANVAS } from '../words/canvas'
import { paperName, reasonLabel } from '../words/policy'
import { useSay } from '../words/use-say'
import { StepDialog } from './StepDialog'

/** What the customer is about to be told, page by page. */
export function AskAgainDialog({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const back = ticket.lines.filter(line => line.mark === 'sent-back')
  const why = (requirement: string) => {
    const pages = ticket.pages.filter(page => page.covers.some(each => each === requirement))
    const page = pages.find(each => each.state === 'sent-back' || each.state === 'unreadable')
    if (!page) return say(DECIDE.excuseComesBack)
    if (!page.because) return say(CANVAS.unreadable)
    const label = say(reasonLabel(page.because.reason))
    return page.because.note ? `${label} · ${page.because.note}` : label
  }
  return (
    <StepDialog
      ticket={ticket}
      title={say(DECIDE.askTitle)}
      act={say(DECIDE.doAsk)}
      done={say(DECIDE.asked)}
      row={askAgain}
    >
      <p>{say(DECIDE.askSays)}</p>
      <ul className="desk-told">
        {back.map(line => (
          <li key={line.requirement.id}>
            <strong>{say(paperName(line.requirement.id))}</strong>
            <span>{why(line.requirement.id)}</span>
          </li>
        ))}
      </ul>
    </StepDialog>
  )
}
