import { confirmDates } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useState } from 'react'
import { call } from '../api/call'
import type { Told } from '../state/drafts'
import { useDraft, useDrafts } from '../state/drafts'
import { useSteps } from '../state/use-steps'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import { dayRows, daysGiven } from './day-rows'

export type Question = 'sameHolder' | 'pagesTogether'

/** The form of the days: rows, what was written over them, and confirming it. */
export function useDays(ticket: DeskTicket) {
  const say = useSay()
  const draft = useDraft(ticket.id)
  const write = useDrafts(state => state.write)
  const [wrong, setWrong] = useState<readonly string[]>([])
  const { take, busy } = useSteps(ticket.id)
  const rows = dayRows(ticket)
  const told = (question: Question): Told => draft.told[question] ?? toldOf(ticket.confirmed?.[question])
  const confirm = async () => {
    const given = daysGiven(rows, draft.days)
    setWrong(given.ok ? [] : given.wrong)
    if (!given.ok) return
    const answers = {
      sameHolder: yesNo(told('sameHolder')),
      pagesTogether: yesNo(told('pagesTogether')),
    }
    const trouble = await take(
      version => call(confirmDates, { id: ticket.id, version, ...given.days, ...answers }),
      say(FACTS.daysSaved),
    )
    if (!trouble) write(ticket.id, () => ({ days: {}, told: {} }))
  }
  return {
    rows,
    edits: draft.days,
    wrong,
    busy,
    told,
    confirm,
    edit: (key: string, value: string) => write(ticket.id, old => ({ days: { ...old.days, [key]: value } })),
    tell: (question: Question, value: Told) =>
      write(ticket.id, old => ({ told: { ...old.told, [question]: value } })),
  }
}

function toldOf(value: boolean | null | undefined): Told {
  return value === true ? 'yes' : value === false ? 'no' : 'unknown'
}

function yesNo(value: Told): boolean | null {
  return value === 'unknown' ? null : value === 'yes'
}
