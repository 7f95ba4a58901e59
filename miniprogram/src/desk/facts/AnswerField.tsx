import { answerFinding } from '@iws/shared/contract/desk'
import type { SyntheticEvent } from 'react'
import { useState } from 'react'
import { call } from '../api/call'
import { useDraft, useDrafts } from '../state/drafts'
import { useSteps } from '../state/use-steps'
import { DECIDE } from '../words/decide'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import { Key } from '../shell/Key'

interface Props {
  readonly ticket: string
  readonly rule: string
}

/** Where the reviewer says why a failed rule does not stand against this customer. */
export function AnswerField({ ticket, rule }: Props) {
  const say = useSay()
  const note = useDraft(ticket).answers[rule] ?? ''
  const write = useDrafts(state => state.write)
  const { take, busy } = useSteps(ticket)
  const [empty, setEmpty] = useState(false)
  const keep = (text: string) => write(ticket, old => ({ answers: { ...old.answers, [rule]: text } }))
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setEmpty(note.trim() === '')
    if (busy || note.trim() === '') return
    const step = (version: number) => call(answerFinding, { id: ticket, rule, version, note })
    if (!(await take(step, say(FACTS.answerSaved)))) keep('')
  }
  const id = `desk-answer-${rule}`
  return (
    <form className="desk-answer-form" onSubmit={event => void save(event)}>
      <label htmlFor={id}>
        {say(FACTS.answer)}
        <span className="desk-needs">{say(FACTS.needsAnswer)}</span>
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={500}
        value={note}
        aria-invalid={empty || undefined}
        onChange={event => keep(event.target.value)}
        onKeyDown={event =>
          event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? void save(event) : undefined
        }
      />
      {empty ? <small className="desk-wrong">{say(DECIDE.noteMissing)}</small> : null}
      <button type="submit" className="desk-button desk-button-plain">
        <span>{say(FACTS.saveAnswer)}</span>
        <Key name="Ctrl Enter" />
      </button>
    </form>
  )
}
