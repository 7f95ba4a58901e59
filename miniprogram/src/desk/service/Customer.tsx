import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useDesk } from '../state/desk-state'
import { useNow } from '../state/use-now'
import { countryName } from '../words/countries'
import { SERVICE } from '../words/service'
import { LANGUAGE_NAMES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { clockIn } from './clock-in'
import { Pairs } from './Pairs'

/** Who it is, where, and whether this is a good moment to ring. */
export function Customer({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { person, where } = ticket
  const country = where.country ? (countryName(where.country, language) ?? where.country) : null
  const spoken = person.callLanguage ?? ticket.language
  return (
    <section aria-label={say(SERVICE.who)}>
      <h3>{say(SERVICE.who)}</h3>
      <Calling ticket={ticket} />
      {ticket.doubt ? <p className="desk-notice">{say(SERVICE.doubt)}</p> : null}
      <Pairs
        rows={[
          [say(SERVICE.name), person.name],
          [say(SERVICE.phone), person.phone],
          [say(SERVICE.mail), person.mail],
          [say(SERVICE.language), say(wordFor(LANGUAGE_NAMES, spoken))],
          [say(SERVICE.place), country],
          [say(SERVICE.address), Object.values(person.address).filter(Boolean).join(', ') || null],
        ]}
      />
      {ticket.receiver ? (
        <p className="desk-hint">{say(SERVICE.receiver, { name: ticket.receiver })}</p>
      ) : null}
    </section>
  )
}

/** Their clock, and whether they want to be called now. */
export function Calling({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const now = useNow()
  const { inWindow, nextAt, zone } = ticket.calling
  const clock = zone ? clockIn(zone, now, language) : null
  const words = inWindow === null ? SERVICE.anyHours : inWindow ? SERVICE.insideHours : SERVICE.outsideHours
  return (
    <p className={inWindow === false ? 'desk-calling desk-calling-no' : 'desk-calling'}>
      {clock ? <span className="desk-number">{say(SERVICE.theirClock, { time: clock })}</span> : null}{' '}
      <strong>{say(words)}</strong>{' '}
      {inWindow === false && nextAt !== null ? (
        <span>{say(SERVICE.nextHours, { time: momentWords(nextAt, language) })}</span>
      ) : null}
    </p>
  )
}
