import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { LineView } from '@iws/shared/contract/gives/tickets'
import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { paperName } from '../words/policy'
import { LINE_MARKS, ORIGINALS } from '../words/states'
import { useSay } from '../words/use-say'
import { ClauseChip } from './ClauseChip'
import { Excuse } from './Excuse'

interface Props {
  readonly ticket: DeskTicket
  readonly line: LineView
}

/** One requirement: its mark as a word, where its original is, and what the customer says instead of it. */
export function ChecklistLine({ ticket, line }: Props) {
  const say = useSay()
  const turnTo = useDesk(state => state.turnTo)
  const { requirement } = line
  const page = ticket.pages.find(each => each.state !== 'replaced' && each.covers.includes(requirement.id))
  const others = requirement.papers.filter(each => each !== requirement.id).map(each => say(paperName(each)))
  const needless = requirement.optional && line.mark === 'missing'
  const optional = requirement.optional ? say(FACTS.optional) : null
  return (
    <li className="desk-line">
      <div className="desk-line-head">
        <span className={`desk-mark desk-mark-${needless ? 'optional' : line.mark}`}>
          {say(LINE_MARKS[line.mark])}
        </span>
        {page ? (
          <button type="button" className="desk-link" onClick={() => turnTo(page.id)} title={say(FACTS.look)}>
            {say(paperName(requirement.id))}
          </button>
        ) : (
          <span>{say(paperName(requirement.id))}</span>
        )}
        {optional ? <span className="desk-hint">{optional}</span> : null}
        {requirement.confirm ? <span className="desk-hint">{say(FACTS.inferred)}</span> : null}
        <ClauseChip id={requirement.clause} />
      </div>
      {others.length > 0 && line.mark === 'missing' ? (
        <p className="desk-hint">{say(FACTS.alsoBy, { papers: others.join(' · ') })}</p>
      ) : null}
      {line.original ? (
        <p className={`desk-original desk-original-${line.original}`}>{say(ORIGINALS[line.original])}</p>
      ) : null}
      {line.excuse ? <Excuse ticket={ticket} line={line} /> : null}
    </li>
  )
}
