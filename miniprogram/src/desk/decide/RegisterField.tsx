import type { ReactNode } from 'react'
import type { Text } from '@iws/shared/text'
import type { RegisterDraft } from '../state/drafts'
import { DECIDE } from '../words/decide'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import type { RegisterFault, RegisterFaults } from './term'

interface Props {
  readonly name: keyof RegisterDraft
  readonly form: RegisterDraft
  readonly faults: RegisterFaults
  readonly write: (part: Partial<RegisterDraft>) => void
  readonly first?: boolean
  readonly children?: ReactNode
}

const FAULTS: Readonly<Record<RegisterFault, Text>> = {
  missing: DECIDE.missing,
  'country-shape': DECIDE.countryShape,
  'day-shape': FACTS.noDay,
  backwards: DECIDE.backwards,
}
const MOST = { lenovoNumber: 40, country: 2, from: 16, until: 16 } as const

/** One field of the registration with what is wrong with it. */
export function RegisterField({ name, form, faults, write, first, children }: Props) {
  const say = useSay()
  const fault = faults[name]
  return (
    <label className="desk-field">
      {say(DECIDE[name])}
      <input
        value={form[name]}
        maxLength={MOST[name]}
        data-first={first}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={fault ? true : undefined}
        placeholder={name === 'from' || name === 'until' ? '2026-08-14' : undefined}
        onChange={event => write({ [name]: event.target.value })}
      />
      {fault ? <small className="desk-wrong">{say(FAULTS[fault])}</small> : null}
      {children}
    </label>
  )
}
