import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'

/** Every attempt: when, by whom, reached or not, when next. */
export function CallList({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <section aria-label={say(SERVICE.calls)}>
      <h3>{say(SERVICE.calls)}</h3>
      {ticket.calls.length === 0 ? <p className="desk-hint">{say(SERVICE.noCalls)}</p> : null}
      <ol className="desk-calls">
        {ticket.calls.map(each => (
          <li key={each.id}>
            <time className="desk-number">{momentWords(each.at, language)}</time> {each.name}{' '}
            <strong>{say(each.reached ? SERVICE.reached : SERVICE.missed)}</strong>
            {each.nextTryAt
              ? ` · ${say(SERVICE.nextTry, { time: momentWords(each.nextTryAt, language) })}`
              : null}
            {each.note ? <p>{each.note}</p> : null}
            {each.outside ? (
              <p className="desk-hint">{say(SERVICE.outsideWhy, { why: each.outside })}</p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
