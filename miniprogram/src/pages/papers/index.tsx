import { nextQuestion, questionsFor, QUESTIONS, routeOf } from '@iws/shared/policy/requirements'
import type { Question } from '@iws/shared/policy/requirements'
import { PLACE_NAMES, RESIDENCY_NAMES, WAY_NAMES } from '@iws/shared/rulebook/labels'
import type { Route } from '@iws/shared/rulebook/schema'
import { PLACES, RESIDENCIES, WAYS } from '@iws/shared/rulebook/words'
import type { Text } from '@iws/shared/text'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Choice } from '../../components/Choice'
import { Progress } from '../../components/Progress'
import { Screen } from '../../components/Screen'
import { SCENES } from '../../drawings/scenes'
import type { Drawing } from '../../drawings/draw'
import { back, go } from '../../platform/go'
import { answer, useDraft } from '../../state/draft'
import { useSay, useWords } from '../../words/words'
import { WORDS } from './words'

const NAMES: { readonly [Q in Question]: Readonly<Record<Route[Q], Text>> } = {
  place: PLACE_NAMES,
  way: WAY_NAMES,
  residency: RESIDENCY_NAMES,
}
const ANSWERS: { readonly [Q in Question]: readonly Route[Q][] } = {
  place: PLACES,
  way: WAYS,
  residency: RESIDENCIES,
}
const DRAWINGS: Readonly<Record<string, Drawing>> = { carried: SCENES.plane, posted: SCENES.parcel }
const SAYS = { carried: 'carriedSays', posted: 'postedSays', abroad: 'abroadSays' } as const

/** One question a screen; an answer leads on, a chip leads back to any earlier one. */
export default function Papers() {
  const t = useWords(WORDS)
  const say = useSay()
  const answers = useDraft(draft => draft.answers)
  const { params } = useRouter()
  const [at, setAt] = useState<Question>(
    () => QUESTIONS.find(each => each === params.ask) ?? nextQuestion(answers) ?? 'place',
  )
  const questions = questionsFor(answers)
  const step = Math.max(0, questions.indexOf(at))
  const choose = (given: Partial<Route>): void => {
    const now = { ...answers, ...given }
    answer(given)
    const following = questionsFor(now)[step + 1]
    const route = routeOf(now)
    // A question that turns into a registration is gone on with where it is.
    if (route && (!following || nextQuestion(answers) === null))
      return params.enquiry ? back() : go('list', { ...route })
    setAt(following ?? nextQuestion(now) ?? at)
  }
  const leave = (): void => (step > 0 ? setAt(questions[step - 1] ?? 'place') : back())
  return (
    <Screen
      title={t('title')}
      heading={t(at)}
      lead={at === 'residency' ? t('residencyLead') : undefined}
      onBack={leave}
      foot={
        step > 0 && (
          <Button id="before" look="plain" icon="back" onTap={leave}>
            {t('before')}
          </Button>
        )
      }
    >
      <Progress step={step + 1} of={questions.length} />
      <Chips
        label={t('so_far')}
        chips={QUESTIONS.filter(each => each !== at && questions.includes(each) && answers[each]).map(
          each => ({
            id: each,
            label: say((NAMES[each] as Readonly<Record<string, Text>>)[answers[each] ?? ''] as Text),
            onTap: () => setAt(each),
          }),
        )}
      />
      <Box className="ds-stack" role="group" label={t(at)}>
        {ANSWERS[at].map(each => (
          <Choice
            key={each}
            id={`answer-${each}`}
            title={say((NAMES[at] as Readonly<Record<string, Text>>)[each] as Text)}
            says={each in SAYS ? t(SAYS[each as keyof typeof SAYS]) : undefined}
            drawing={DRAWINGS[each]}
            chosen={answers[at] === each}
            onTap={() => choose({ [at]: each })}
          />
        ))}
      </Box>
    </Screen>
  )
}
