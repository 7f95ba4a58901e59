import { actAtDesk } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { LineField, WordsField } from './Fields'
import { FormDialog } from './FormDialog'
import { instantOf } from './local-time'
import { useReasons } from './use-book'
import { fieldsOf, isOptional } from './step-fields'
import type { StepField } from './step-fields'
import { labelOf } from './StepRow'

interface Props {
  readonly ticket: DeskService
  readonly action: string
}

/** A step with what it needs: reason, dates, summary, code. */
export function StepDialog({ ticket, action }: Props) {
  const say = useSay()
  const fields = fieldsOf(action)
  const [values, setValues] = useState<Partial<Record<StepField, string>>>({})
  const title = say(labelOf(ticket, action))
  const of = (name: StepField): string => (values[name] ?? '').trim()
  const missing = (name: StepField): boolean => !isOptional(action, name) && of(name) === ''
  const send = (version: number): Promise<DeskService> => {
    const given = Object.fromEntries(fields.filter(name => of(name) !== '').map(name => [name, of(name)]))
    const nextWordAt = instantOf(of('nextWordAt'))
    return call(actAtDesk, {
      ...given,
      ...(nextWordAt === undefined ? {} : { nextWordAt }),
      id: ticket.id,
      version,
      action,
    } as Parameters<typeof call<typeof actAtDesk>>[1])
  }
  return (
    <FormDialog
      ticket={ticket}
      title={title}
      act={title}
      done={say(SERVICE.done)}
      ready={!fields.some(missing)}
      send={send}
    >
      {tried =>
        fields.map((name, index) => (
          <StepFieldInput
            key={name}
            name={name}
            action={action}
            value={values[name] ?? ''}
            first={index === 0}
            wrong={tried && missing(name)}
            onText={text => setValues(old => ({ ...old, [name]: text }))}
          />
        ))
      }
    </FormDialog>
  )
}

interface InputProps {
  readonly name: StepField
  readonly action: string
  readonly value: string
  readonly first: boolean
  readonly wrong: boolean
  readonly onText: (text: string) => void
}

function StepFieldInput({ name, action, ...field }: InputProps) {
  const say = useSay()
  if (name === 'reason') return <ReasonField action={action} {...field} />
  if (name === 'note') return <WordsField label={say(SERVICE.note)} max={2000} {...field} />
  if (name === 'summary') return <WordsField label={say(SERVICE.summaryWords)} max={4000} {...field} />
  if (name === 'part') return <LineField label={say(SERVICE.part)} max={120} {...field} />
  if (name === 'expectedDay')
    return <LineField label={say(SERVICE.expectedDay)} type="date" max={10} {...field} />
  if (name === 'code') return <LineField label={say(SERVICE.code)} mode="numeric" max={6} {...field} />
  return <LineField label={say(SERVICE.nextWordAt)} type="datetime-local" max={20} {...field} />
}

function ReasonField({ action, value, wrong, onText, first }: Omit<InputProps, 'name'>) {
  const say = useSay()
  const reasons = useReasons(action)
  return (
    <label className="desk-field">
      {say(SERVICE.reason)}
      <select
        data-first={first || undefined}
        value={value}
        aria-invalid={wrong || undefined}
        onChange={event => onText(event.target.value)}
      >
        <option value="" />
        {reasons.map(reason => (
          <option key={reason.id} value={reason.id}>
            {say(reason.label)}
          </option>
        ))}
      </select>
      {wrong ? <small className="desk-wrong">{say(SERVICE.needed)}</small> : null}
    </label>
  )
}
