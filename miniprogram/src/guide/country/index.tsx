import type { DirectoryRow, HolidayRow, PhoneRow } from '@iws/shared/rulebook/directory'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { useSegment } from '../../api/book'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { useNow } from '../../state/now'
import { useWords, w } from '../../words/words'
import { AsOf } from '../directory/AsOf'
import { useAsked } from '../directory/asked'
import { cityOf, useClocks } from '../directory/clocks'
import { HotlineCard } from '../directory/HotlineCard'
import { surelyOpen } from '../directory/opens'
import { useSays } from '../directory/says'
import { BookMark } from '../parts/BookMark'
import { ClauseNote } from '../parts/ClauseNote'
import { usePlaces } from '../parts/place-name'
import { PhoneCard } from './PhoneCard'
import { sendWaiting } from './reports'
import { Ways } from './Ways'
import { WrongSheet } from './WrongSheet'

const WORDS = { title: w('当地电话', '當地電話', 'Numbers there') }

/** Whom to call in one country or region, and what else there is when nobody answers. */
export default function Country() {
  const title = useWords(WORDS)('title')
  const t = useSays()
  const { place = '' } = useRouter().params
  const book = useSegment('directory')
  const name = usePlaces().nameOf(place)
  const row = book.data?.rows.find(each => each.place === place)
  const asked = useAsked()
  useEffect(() => void sendWaiting(), [])
  return (
    <Screen title={title} heading={name} call={book}>
      <BookMark />
      {book.data && row?.phones.length ? (
        <Lines row={row} name={name} holidays={book.data.holidays} />
      ) : (
        <>
          <Banner tone="ask" title={t('none')}>
            <Words>{t('noneSays')}</Words>
          </Banner>
          <HotlineCard elsewhere={asked === place} />
        </>
      )}
      <Ways />
      <Box as="section" className="ds-card ds-stack" label={t('service')}>
        <Words as="h2">{t('service')}</Words>
        <Words>{row?.services?.map(kind => t(kind)).join(t('and')) ?? t('ask')}</Words>
        <Words className="ds-hint">{t('serviceHint')}</Words>
        <Box className="ds-row">
          <ClauseNote clause="C12" />
        </Box>
      </Box>
      <AsOf at={book.asOf} />
    </Screen>
  )
}

interface LinesProps {
  readonly row: DirectoryRow
  readonly name: string
  readonly holidays: readonly HolidayRow[]
}

/** The numbers, dialled from where somebody stands. The mainland's hotline comes first when none of them is open. */
function Lines({ row, name, holidays }: LinesProps) {
  const t = useSays()
  const clocks = useClocks()
  const now = useNow(30_000)
  const asked = useAsked()
  const [chosen, setThere] = useState<boolean | null>(null)
  const [wrong, setWrong] = useState<PhoneRow | null>(null)
  const { place, zone } = row
  const said = usePlaces().saidOf(place)
  const there = chosen ?? asked === place
  const hotline = place !== 'CN' && <HotlineCard elsewhere={there} />
  const someOpen = row.phones.some(phone => surelyOpen(phone, place, holidays, clocks, now))
  return (
    <>
      <Chips
        label={t('here')}
        chips={[
          { id: 'there', label: t('there', { place: said }), chosen: there, onTap: () => setThere(true) },
          { id: 'elsewhere', label: t('elsewhere'), chosen: !there, onTap: () => setThere(false) },
        ]}
      />
      {row.severalZones && (
        <Words className="ds-second">{t('zones', { place: said, city: cityOf(zone) })}</Words>
      )}
      {!someOpen && hotline}
      {row.phones.map(phone => {
        const own = phone.hours?.zone ?? zone
        return (
          <PhoneCard
            key={phone.id}
            phone={phone}
            row={row}
            name={said}
            clockName={row.severalZones || own !== zone ? cityOf(own) : name}
            clock={clocks(own)}
            holidays={holidays}
            here={there ? place : ''}
            now={now}
            onWrong={() => setWrong(phone)}
          />
        )
      })}
      {someOpen && hotline}
      {wrong && <WrongSheet place={place} phone={wrong} onClose={() => setWrong(null)} />}
    </>
  )
}
