import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { DECIDE } from '../words/decide'
import { reasonLabel } from '../words/policy'
import { useSay } from '../words/use-say'

/** How an ended ticket ended: Lenovo's number and the term, or why it was refused. Shows nothing before that. */
export function Outcome({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { registered, refusal } = ticket
  if (registered)
    return (
      <section className="desk-outcome">
        <h3>{say(DECIDE.registeredAs)}</h3>
        <p className="desk-number">{registered.lenovoNumber}</p>
        <p>
          {countryName(registered.countryOfFirstSale, language) ?? registered.countryOfFirstSale} ·{' '}
          {registered.termFrom} – {registered.termUntil}
        </p>
      </section>
    )
  if (!refusal) return null
  return (
    <section className="desk-outcome">
      <h3>{say(DECIDE.refusedWith)}</h3>
      <p>{say(reasonLabel(refusal.reason))}</p>
      <p>{refusal.note}</p>
    </section>
  )
}
