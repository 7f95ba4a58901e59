import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useRef } from 'react'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { CANVAS } from '../words/canvas'
import { FACTS } from '../words/facts'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { DayLine } from './DayLine'
import { ThreeWay } from './ThreeWay'
import { useDays } from './use-days'
import { Key } from '../shell/Key'

/** The days as typed beside the days on the paper; the right column is the reviewer's and outweighs the left. */
export function Days({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const form = useDays(ticket)
  const box = useRef<HTMLFormElement>(null)
  const closed = ticket.state === 'in-review' ? null : say(CANVAS.onlyInReview)
  return (
    <section aria-labelledby="desk-days">
      <div className="desk-section-head">
        <h3 id="desk-days">{say(FACTS.days)}</h3>
        <CommandButton
          command="days"
          kind="bare"
          run={() => box.current?.querySelector('input')?.select()}
          why={closed}
        >
          {say(FACTS.edit)}
        </CommandButton>
      </div>
      <form
        ref={box}
        onSubmit={event => {
          event.preventDefault()
          if (!closed && !form.busy) void form.confirm()
        }}
      >
        <div className="desk-days" role="table" aria-labelledby="desk-days">
          <div className="desk-day desk-day-head" role="row">
            <span role="columnheader">
              <span className="desk-unseen">{say(FACTS.days)}</span>
            </span>
            <span role="columnheader">{say(FACTS.typed)}</span>
            <span role="columnheader">{say(FACTS.confirmedAs)}</span>
          </div>
          {form.rows.map(row => (
            <DayLine
              key={row.key}
              row={row}
              edits={form.edits}
              wrong={form.wrong.includes(row.key)}
              edit={form.edit}
              locked={closed !== null}
            />
          ))}
        </div>
        <ThreeWay question="sameHolder" form={form} locked={closed !== null} />
        <ThreeWay question="pagesTogether" form={form} locked={closed !== null} />
        {closed === null && Object.keys(ticket.answers).length > 0 ? (
          <p className="desk-hint">{say(FACTS.answersGo)}</p>
        ) : null}
        <DaysFoot ticket={ticket} closed={closed} />
      </form>
    </section>
  )
}

function DaysFoot({ ticket, closed }: { readonly ticket: DeskTicket; readonly closed: string | null }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { confirmed } = ticket
  return (
    <div className="desk-days-foot">
      <span className="desk-hint">
        {confirmed
          ? say(FACTS.confirmedBy, { name: confirmed.by, time: momentWords(confirmed.at, language) })
          : say(FACTS.unconfirmed)}
      </span>
      {closed ? null : (
        <button type="submit" className="desk-button desk-button-plain">
          <span>{say(confirmed ? FACTS.confirmAgain : FACTS.confirm)}</span>
          <Key name="Enter" />
        </button>
      )}
    </div>
  )
}
