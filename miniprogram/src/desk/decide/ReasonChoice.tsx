import type { Reason } from '@iws/shared/rulebook/schema'
import { DECIDE } from '../words/decide'
import { reasonLabel } from '../words/policy'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  readonly reasons: readonly Reason[]
  readonly chosen: string | null
  readonly choose: (reason: string) => void
}

/** The reasons of the catalogue, the first nine with a digit, and what the customer reads of the chosen one. */
export function ReasonChoice({ reasons, chosen, choose }: Props) {
  const say = useSay()
  const reason = reasons.find(each => each.id === chosen)
  return (
    <>
      <fieldset className="desk-reasons">
        <legend>
          {say(DECIDE.reason)} <span className="desk-hint">{say(DECIDE.reasonKeys)}</span>
        </legend>
        {reasons.map((each, index) => (
          <label key={each.id}>
            <input
              type="radio"
              name="reason"
              value={each.id}
              checked={each.id === chosen}
              data-first={(chosen ? each.id === chosen : index === 0) || undefined}
              onChange={() => choose(each.id)}
            />
            <span>{say(reasonLabel(each.id))}</span>
            {index < 9 ? <Key name={String(index + 1)} /> : null}
          </label>
        ))}
      </fieldset>
      <div className="desk-customer-reads" aria-live="polite">
        <p className="desk-hint">{say(DECIDE.customerReads)}</p>
        <p>{reason ? say(reason.toCustomer) : '–'}</p>
      </div>
    </>
  )
}
