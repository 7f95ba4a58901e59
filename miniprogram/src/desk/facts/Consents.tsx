import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'

/** Which consents the customer gave, when, and in which wording. */
export function Consents({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const rows = [
    [FACTS.consentIdentity, ticket.consents['identity-papers']],
    [FACTS.consentImport, ticket.consents['lawful-import']],
  ] as const
  return (
    <section aria-labelledby="desk-consents">
      <h3 id="desk-consents">{say(FACTS.consents)}</h3>
      <dl className="desk-pairs desk-pairs-wide">
        {rows.map(([name, given]) => (
          <div key={name.en}>
            <dt>{say(name)}</dt>
            <dd>{given ? `${momentWords(given.at, language)} · ${given.version}` : say(FACTS.notGiven)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
