import { answerSurvey } from '@iws/shared/contract/service'
import { useState } from 'react'
import { call } from '../../api/call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useServiceBook } from '../use-kind'
import type { TicketProps } from './Body'

/** How it went, asked once after the end. */
export function SurveyPart({ view: { id, state, survey: given }, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const { survey } = useServiceBook()
  const [score, setScore] = useState<number | null>(null)
  const [note, setNote] = useState('')
  if (given) return <Words className="ds-second">{t('surveyThanks', { score: given.score })}</Words>
  if (state !== 'closed') return null
  return (
    <Box as="section" className="ds-card ds-stack" id="survey" label={say(survey.ask)}>
      <Words as="h2">{say(survey.ask)}</Words>
      {survey.scale.map(({ score: each, label }) => (
        <Choice
          key={each}
          id={`score-${each}`}
          title={say(label)}
          chosen={score === each}
          onTap={() => setScore(each)}
        />
      ))}
      {score !== null && (
        <>
          <Field id="survey-note" label={say(survey.note)} value={note} max={1000} onText={setNote} />
          <Button
            id="send-survey"
            busy={doing.busy}
            onTap={() => step(() => call(answerSurvey, { id, score, note }))}
          >
            {t('surveySend')}
          </Button>
        </>
      )}
    </Box>
  )
}
