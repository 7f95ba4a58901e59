import type { PhoneRow } from '@iws/shared/rulebook/directory'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import { Field } from '../../components/Field'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useNow } from '../../state/now'
import { useSay, useWords, w } from '../../words/words'
import { BookMark } from '../parts/BookMark'
import { AsOf } from './AsOf'
import { useAsked } from './asked'
import { useClocks } from './clocks'
import { find, inOrder } from './find'
import { HotlineCard, shanghai } from './HotlineCard'
import { More } from './More'
import { surelyOpen } from './opens'
import { useSays } from './says'

const WORDS = { title: w('各地电话', '各地電話', 'Numbers by country') }

/** As many rows as are painted at once: all of them would be too many for one setData. */
const PAGE = 20

/** Every country and region, those with numbers first, none left out. */
export default function Directory() {
  const title = useWords(WORDS)('title')
  const t = useSays()
  const say = useSay()
  const { places } = useSegment('places').data ?? { places: [] }
  const book = useSegment('directory')
  const { rows, holidays } = book.data ?? { rows: [], holidays: [] }
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(PAGE)
  const asked = useAsked()
  const clocks = useClocks()
  const now = useNow(60_000)
  const found = find(inOrder(places, rows, asked), typed)
  const says = (code: string, phones: readonly PhoneRow[] = []): string => {
    const count = phones.length
    const words = [
      code === asked && t('asked'),
      count ? t(count === 1 ? 'number' : 'numbers', { count }) : t('ask'),
      phones.some(phone => surelyOpen(phone, code, holidays, clocks, now)) && t('someOpen'),
    ]
    return words.filter(Boolean).join(' · ')
  }
  const zone = rows.find(row => row.place === asked && asked !== 'CN')?.zone
  const clock = zone ? clocks(zone) : null
  return (
    <Screen title={title} call={book}>
      <BookMark />
      <HotlineCard elsewhere={clock?.(now) === shanghai()} />
      <Field
        id="search"
        label={t('find')}
        hint={t('findHint')}
        value={typed}
        onText={text => {
          setTyped(text)
          setShown(PAGE)
        }}
        max={40}
      />
      <Box className="ds-stack">
        {found.slice(0, shown).map(({ place: { code, name }, row }) => (
          <Choice
            key={code}
            id={`place-${code}`}
            title={say(name)}
            says={says(code, row?.phones)}
            onTap={() => go('country', { place: code })}
          />
        ))}
        {found.length === 0 && <Words className="ds-second">{t('noPlace')}</Words>}
      </Box>
      <More all={found.length} shown={shown} onTap={() => setShown(shown + PAGE)} />
      <AsOf at={book.asOf} />
    </Screen>
  )
}
