import { withdrawAsk } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { ASK_NAMES, ASK_STATES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useBookPart } from './use-book'
import { useServiceSteps } from './use-service-steps'

/** What was put to the customer, with the stored answer. */
export function AskList({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const { tap } = useServiceSteps(ticket.id)
  const layouts = useBookPart('service')?.layouts ?? []
  const layoutName = (id: string): string => {
    const known = layouts.find(each => each.id === id)
    return known ? say(known.name) : id
  }
  const back = (ask: string): void =>
    void tap(say(SERVICE.askTake), version => call(withdrawAsk, { id: ticket.id, version, ask }), {
      says: say(SERVICE.askTaken),
    })
  return (
    <section aria-label={say(SERVICE.asks)}>
      <h3>{say(SERVICE.asks)}</h3>
      {ticket.asks.length === 0 ? <p className="desk-hint">{say(SERVICE.noAsks)}</p> : null}
      <ol className="desk-asks">
        {ticket.asks.map(ask => (
          <li key={ask.id}>
            <p>
              <strong>{say(wordFor(ASK_NAMES, ask.kind))}</strong>{' '}
              {[ask.layout && layoutName(ask.layout), ask.amount && `${ask.amount} ${ask.currency ?? ''}`]
                .filter(Boolean)
                .join(' · ')}{' '}
              <span className={`desk-state desk-ask-${ask.state}`}>
                {say(wordFor(ASK_STATES, ask.state))}
              </span>
            </p>
            <p>{ask.words}</p>
            {ask.note ? <p className="desk-hint">{ask.note}</p> : null}
            {/* One that was declined stands in the way until it is taken back. */}
            {ask.state === 'open' || ask.state === 'declined' ? (
              <button type="button" className="desk-button desk-button-bare" onClick={() => back(ask.id)}>
                {say(SERVICE.askTake)}
              </button>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
