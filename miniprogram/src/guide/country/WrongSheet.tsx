import { NUMBER_FAULTS } from '@iws/shared/contract/directory'
import type { PhoneRow } from '@iws/shared/rulebook/directory'
import type { PlaceCode } from '@iws/shared/rulebook/place'
import { useState } from 'react'
import { asProblem } from '../../api/problem'
import { VerdictLine } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Field } from '../../components/Field'
import { Sheet } from '../../components/Sheet'
import { Words } from '../../components/Words'
import { freshKey } from '../../platform/fresh-key'
import { useSettings } from '../../state/settings'
import { useSays } from '../directory/says'
import { keepReport, readReport, sendReport } from './reports'
import type { Report } from './reports'

interface WrongSheetProps {
  readonly place: PlaceCode
  readonly phone: PhoneRow
  readonly onClose: () => void
}

/** Tells staff that a number is wrong. What was typed is kept at once, so that nothing is lost without a connection. */
export function WrongSheet({ place, phone, onClose }: WrongSheetProps) {
  const t = useSays()
  const language = useSettings(settings => settings.language)
  const [report, setReport] = useState<Report>(() => ({
    ...{ key: freshKey(), fault: null, note: '', waiting: false },
    ...readReport(phone.id),
    ...{ place, phone: phone.id },
  }))
  const [state, setState] = useState<'busy' | 'done' | 'kept' | { readonly sentence: string } | null>(null)
  const change = (part: Partial<Report>): void => {
    const changed = { ...report, ...part }
    keepReport(changed)
    setReport(changed)
  }
  const send = async (): Promise<void> => {
    setState('busy')
    try {
      await sendReport(report)
      setState('done')
    } catch (thrown) {
      const problem = asProblem(thrown, language)
      setState(problem.code === 'offline' ? 'kept' : problem)
    }
  }
  if (state === 'done')
    return (
      <Sheet title={phone.number} onClose={onClose}>
        <VerdictLine tone="yes">{t('received')}</VerdictLine>
      </Sheet>
    )
  return (
    <Sheet title={`${phone.number} · ${t('wrongTitle')}`} onClose={onClose}>
      <Chips
        label={t('wrongTitle')}
        chips={NUMBER_FAULTS.map(fault => ({
          id: fault,
          label: t(fault),
          chosen: report.fault === fault,
          onTap: () => change({ fault }),
        }))}
      />
      <Field
        id="wrong-note"
        kind="long"
        label={t('wrongNote')}
        value={report.note}
        onText={note => change({ note })}
        max={300}
      />
      {state !== null && typeof state === 'object' && <Words className="ds-error">{state.sentence}</Words>}
      {state === 'kept' && <VerdictLine tone="ask">{t('kept')}</VerdictLine>}
      <Button
        id="send-wrong"
        busy={state === 'busy'}
        why={report.fault ? null : t('choose')}
        onTap={() => void send()}
      >
        {t('send')}
      </Button>
    </Sheet>
  )
}
