import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'
import { ClauseChip } from '../facts/ClauseChip'
import { RegisterField } from './RegisterField'
import { lastDay } from './term'
import { useRegister } from './use-register'

const YEARS = [1, 2, 3]

/** Lenovo's number and the base term of the country of first sale (C11). */
export function RegisterDialog({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const show = useDesk(state => state.show)
  const { form, faults, write, send, busy } = useRegister(ticket)
  const fill = (years: number) => write({ until: lastDay(form.from, years) ?? form.until })
  return (
    <Dialog
      title={say(DECIDE.registerTitle)}
      onClose={() => show(null)}
      act={{ label: say(busy ? DECIDE.sending : DECIDE.doRegister), run: () => void send(), busy }}
    >
      <p className="desk-hint">
        {say(DECIDE.termSays)} <ClauseChip id="C11" />
      </p>
      <RegisterField name="lenovoNumber" form={form} faults={faults} write={write} first />
      <RegisterField name="country" form={form} faults={faults} write={write}>
        <small className="desk-hint">{countryName(form.country.trim().toUpperCase(), language) ?? ' '}</small>
      </RegisterField>
      <div className="desk-two">
        <RegisterField name="from" form={form} faults={faults} write={write} />
        <RegisterField name="until" form={form} faults={faults} write={write} />
      </div>
      <div className="desk-buttons" role="group" aria-label={say(DECIDE.yearsHelp)}>
        <span className="desk-hint">{say(DECIDE.yearsHelp)}</span>
        {YEARS.map(years => (
          <button
            key={years}
            type="button"
            className="desk-button desk-button-plain"
            onClick={() => fill(years)}
          >
            {say(DECIDE.years, { n: years })}
          </button>
        ))}
      </div>
    </Dialog>
  )
}
