import type { Reason } from '@iws/shared/rulebook/schema'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'

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
              autoFocus={index === 0}
              onChange={() => choose(each.id)}
            />
            <span>{say(each.label)}</span>
            {index < 9 ? <kbd aria-hidden="true">{index + 1}</kbd> : null}
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
