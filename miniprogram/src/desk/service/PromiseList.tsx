import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { useDesk } from '../state/desk-state'
import { useNow } from '../state/use-now'
import { SERVICE } from '../words/service'
import { BREACHES, PROMISE_NAMES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DueWords } from './DueWords'
import { useService } from './service-state'

/** What we owe, the earliest first; then what was kept, missed or released. */
export function PromiseList({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const now = useNow()
  const show = useService(state => state.show)
  const open = ticket.promises.filter(each => each.state === 'open').sort((a, b) => a.dueAt - b.dueAt)
  const past = ticket.promises.filter(each => each.state !== 'open').sort((a, b) => b.dueAt - a.dueAt)
  return (
    <section aria-label={say(SERVICE.promises)}>
      <div className="desk-section-head">
        <h3>{say(SERVICE.promises)}</h3>
        <button type="button" className="desk-button desk-button-bare" onClick={() => show('update')}>
          {say(SERVICE.update)}
        </button>
      </div>
      {ticket.homeCalls ? <p className="desk-notice">{say(SERVICE.homeCalls)}</p> : null}
      {open.length === 0 ? <p className="desk-hint">{say(SERVICE.noPromise)}</p> : null}
      <ol className="desk-promises">
        {open.map(each => (
          <li key={each.id}>
            <Named promise={each} />
            <DueWords now={now} dueAt={each.dueAt} stage={each.stage} />
          </li>
        ))}
      </ol>
      {past.length > 0 ? (
        <details className="desk-past" open={past.some(each => each.state === 'broken')}>
          <summary>{say(SERVICE.settled, { count: past.length })}</summary>
          <ol className="desk-promises">
            {past.map(each => (
              <li key={each.id} className="desk-hint">
                <Named promise={each} />
                <Ended promise={each} />
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}

function Named({ promise }: { readonly promise: PromiseView }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <p>
      <strong>{say(wordFor(PROMISE_NAMES, promise.kind))}</strong>{' '}
      <span className="desk-number">{say(SERVICE.due, { time: momentWords(promise.dueAt, language) })}</span>{' '}
      <span className="desk-hint">{say(promise.clause ? SERVICE.c9 : SERVICE.ours)}</span>
    </p>
  )
}

function Ended({ promise }: { readonly promise: PromiseView }) {
  const say = useSay()
  if (promise.state === 'kept') return <span>{say(SERVICE.kept)}</span>
  if (promise.state === 'released') return <span>{say(SERVICE.released)}</span>
  return (
    <span className="desk-wrong">
      {say(SERVICE.broken)}
      {promise.why ? ` · ${say(SERVICE.because, { why: say(wordFor(BREACHES, promise.why)) })}` : null}
    </span>
  )
}
