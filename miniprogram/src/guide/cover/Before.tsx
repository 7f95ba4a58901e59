import { serialTail } from '@iws/shared/machine/serial'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { dropCover, useCover } from '../../state/cover'
import { headlineOf, OUTCOME_WORDS } from '../../words/outcome-words'
import { useSay, useWords } from '../../words/words'
import { COVER } from '../words/cover'

/** What was asked before on this phone; it opens without a network. */
export function Before() {
  const t = useWords(COVER)
  const say = useSay()
  const answers = useCover(cover => cover.answers)
  if (answers.length === 0) return null
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('asked')}</Words>
      {answers.map(({ id, view, question, place }) => (
        <Choice
          key={id}
          id={`asked-${question.destination}`}
          title={`${view?.record?.name ?? ''} …${serialTail(question.serial)}`.trim()}
          says={view ? say(OUTCOME_WORDS[headlineOf(view)], { place: say(place) }) : say(place)}
          onTap={() => go('answer', { id })}
        />
      ))}
      <Button id="forget" look="plain" icon="bin" onTap={dropCover}>
        {t('forget')}
      </Button>
    </Box>
  )
}
