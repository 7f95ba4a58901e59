import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { Finding } from '@iws/shared/policy/finding'
import { CommandButton } from '../shell/CommandButton'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import { FindingCard } from './FindingCard'

const ORDER = { fail: 0, unknown: 1, pass: 2 } as const

/** Every rule judged, what fails first; a failed one that asks a person carries a field for the answer. */
export function Findings({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const findings = [...ticket.findings].sort((a, b) => ORDER[a.verdict] - ORDER[b.verdict])
  const open = findings.find(finding => asks(finding) && !ticket.answers[finding.rule])
  const closed = open && ticket.state === 'in-review' ? null : say(FACTS.nothingToAnswer)
  return (
    <section aria-labelledby="desk-findings">
      <div className="desk-section-head">
        <h3 id="desk-findings">{say(FACTS.findings)}</h3>
        <CommandButton
          command="answer"
          kind="bare"
          why={closed}
          run={() => document.getElementById(`desk-answer-${open?.rule ?? ''}`)?.focus()}
        >
          {say(FACTS.toAnswer)}
        </CommandButton>
      </div>
      {findings.length === 0 ? <p className="desk-hint">{say(FACTS.noFindings)}</p> : null}
      <ul className="desk-findings">
        {findings.map(finding => (
          <FindingCard key={finding.rule} ticket={ticket} finding={finding} asks={asks(finding)} />
        ))}
      </ul>
    </section>
  )
}

function asks(finding: Finding): boolean {
  return finding.verdict === 'fail' && finding.weight !== 'tells'
}
