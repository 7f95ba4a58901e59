import { cardLanguagesOf, cardTextsOf } from '@iws/shared/rulebook/card-language'
import type { CardLanguage, CardLine, CardText } from '@iws/shared/rulebook/guide'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Fold } from '../../components/Fold'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { replace } from '../../platform/go'
import { useCover } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { useWords } from '../../words/words'
import { BookMark } from '../parts/BookMark'
import { usePlaces } from '../parts/place-name'
import { CARD, OWN_NAMES } from '../words/card'
import { groupsOf, LATER, lineIn } from './lines'
import type { CardGroup } from './lines'
import '../parts/guide.css'

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
  const words = (of: CardText, lines: readonly CardLine[]): string =>
    lines.map(line => lineIn(of, line, { question, view, places })).join(' · ')
  const group = ({ size, lines }: CardGroup) =>
    text && (
      <Box key={lines[0]} className={`gd-${size} ds-figures`}>
        <Words>{words(text, lines)}</Words>
        {beside && <Words className="ds-hint">{words(beside, lines)}</Words>}
      </Box>
    )
  return (
    <Screen title={t('title')} call={cards}>
      <Box as="section" id="card" className="ds-card ds-stack gd-card" lang={language}>
        {text && <Words className="ds-hint">{text.lines.title}</Words>}
        {groupsOf(view, question).map(group)}
      </Box>
      <Fold id="more-lines" title={t('more')}>
        <Box className="ds-card ds-stack gd-card" lang={language}>
          {LATER.map(group)}
        </Box>
      </Fold>
      <Chips
        label={t('languages')}
        chips={languages.map(each => ({
          id: each,
          label: OWN_NAMES[each],
          chosen: each === language,
          onTap: () => setChosen(each),
        }))}
      />
      <BookMark />
    </Screen>
  )
}
