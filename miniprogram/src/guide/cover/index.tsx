import { readSerial } from '@iws/shared/machine/serial'
import { text } from '@iws/shared/text'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { fetchBookAhead, useSegment } from '../../api/book'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { TroubleCard } from '../../components/ScreenStates'
import { SerialField } from '../../components/SerialField'
import { go } from '../../platform/go'
import { changeCoverDraft, changeCoverSerial, openQuestion, useCover } from '../../state/cover'
import { useWords } from '../../words/words'
import { BookMark } from '../parts/BookMark'
import { ownDay } from '../parts/own-day'
import { OFTEN } from '../parts/place-name'
import { PlaceField } from '../parts/PlaceField'
import { COVER } from '../words/cover'
import { Before } from './Before'
import { KnowMyself } from './KnowMyself'
import { takePassedOn } from './passed-on'
import { saidErrors, serialOf, statementOf } from './statement'

const HOMES = ['CN', 'HK', 'MO', 'TW']

/** Which machine, and where: everything that coverage is asked with. */
export default function Cover() {
  const t = useWords(COVER)
  const places = useSegment('places')
  const draft = useCover(cover => cover.draft)
  const answers = useCover(cover => cover.answers)
  const [tried, setTried] = useState(false)
  const { params } = useRouter()
  useEffect(() => takePassedOn(params), [])
  // Somebody may come here past home.
  useEffect(fetchBookAhead, [])
  const ask = (): void => {
    setTried(true)
    const read = readSerial(draft.serial)
    const { destination, boughtIn, stated } = draft
    const place = places.data?.places.find(each => each.code === destination)?.name
    const wrong = Object.values(saidErrors(stated, ownDay(Date.now()))).some(Boolean)
    if (!read.ok || destination === null || wrong) return
    const statement = statementOf(stated, read.mtm ?? draft.mtm)
    const named = place ?? text(destination, destination, destination)
    go('answer', { id: openQuestion({ serial: serialOf(read), boughtIn, destination, statement }, named) })
  }
  return (
    <Screen
      title={t('title')}
      lead={t('lead')}
      foot={
        <Button id="ask" onTap={ask}>
          {t('ask')}
        </Button>
      }
    >
      <BookMark />
      {!places.data && places.problem && (
        <TroubleCard trouble={places.problem} onAgain={() => void places.refresh()} />
      )}
      <SerialField value={draft.serial} mtm={draft.mtm} tried={tried} onText={changeCoverSerial} />
      <PlaceField
        id="destination"
        label={t('destination')}
        value={draft.destination}
        near={[...answers.map(each => each.question.destination), ...OFTEN]}
        onChoose={destination => changeCoverDraft({ destination })}
        error={tried && draft.destination === null ? t('destinationMissing') : null}
      />
      <PlaceField
        id="bought-in"
        label={t('boughtIn')}
        value={draft.boughtIn}
        folded
        near={HOMES}
        onChoose={boughtIn => changeCoverDraft({ boughtIn })}
      />
      <KnowMyself tried={tried} />
      <Before />
    </Screen>
  )
}
