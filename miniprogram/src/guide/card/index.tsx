import { cardLanguagesOf, cardTextsOf } from '@iws/shared/rulebook/card-language'
import type { CardLanguage } from '@iws/shared/rulebook/guide'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { replace } from '../../platform/go'
import { useCover } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { useWords } from '../../words/words'
import { BookMark } from '../parts/BookMark'
import { usePlaces } from '../parts/place-name'
import { CARD, OWN_NAMES } from '../words/card'
import { isEmpty, lineIn, linesOf } from './lines'
import '../parts/guide.css'

const LARGE = ['question', 'serial']

/** One screen to hold up at a counter, in the language read there. */
export default function Card() {
  const t = useWords(CARD)
  const cards = useSegment('cards')
  const { places } = usePlaces()
  const own = useSettings(settings => settings.language)
  const { id } = useRouter().params
  const saved = useCover(cover => cover.answers.find(each => each.id === id))
  const [chosen, setChosen] = useState<CardLanguage | null>(null)
  if (!saved?.view)
    return (
      <Screen title={t('title')} lead={t('missing')}>
        <Button id="check" onTap={() => replace('cover')}>
          {t('check')}
        </Button>
      </Screen>
    )
  const { question, view } = saved
  const languages = cards.data ? cardLanguagesOf(cards.data, question.destination, own) : []
  const language = chosen ?? languages[0] ?? 'en'
  const [text, beside] = cards.data ? cardTextsOf(cards.data, language) : []
  const asked = { question, view, places }
  return (
    <Screen title={t('title')} heading={text?.lines.title} call={cards}>
      <Chips
        label={t('languages')}
        chips={languages.map(each => ({
          id: each,
          label: OWN_NAMES[each],
          chosen: each === language,
          onTap: () => setChosen(each),
        }))}
      />
      <Box as="section" id="card" className="ds-card ds-stack gd-card" lang={language}>
        {text &&
          linesOf(view)
            .filter(line => !isEmpty(line, view, question))
            .map(line => (
              <Box key={line} className={LARGE.includes(line) ? 'gd-large ds-figures' : 'ds-figures'}>
                <Words>{lineIn(text, line, asked)}</Words>
                {beside && <Words className="ds-hint">{lineIn(beside, line, asked)}</Words>}
              </Box>
            ))}
      </Box>
      <BookMark />
    </Screen>
  )
}
