import type { StationRow } from '@iws/shared/rulebook/directory'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Screen } from '../../components/Screen'
import { Reply } from '../../components/ScreenStates'
import { Words } from '../../components/Words'
import { hasPlacePermission, locate, openPlacePermission } from '../../platform/place'
import type { Point } from '../../platform/place-face'
import { openPage } from '../../platform/reach'
import { useNow } from '../../state/now'
import { REACH_WORDS } from '../../words/reach-words'
import { useWords, w } from '../../words/words'
import { AsOf } from '../directory/AsOf'
import { More } from '../directory/More'
import { useSays } from '../directory/says'
import { BookMark } from '../parts/BookMark'
import { ClauseNote } from '../parts/ClauseNote'
import { findStations } from './nearest'
import { StationCard } from './StationCard'

/** What must stand there without the book: above all the way to Lenovo's own finder. */
const WORDS = {
  title: w('维修站', '維修站', 'Service stations'),
  finder: w('到官方网站查维修站', '到官方網站查維修站', 'Official station finder'),
}

/** As many stations as are painted at once. */
const PAGE = 10
/** Fewer than these are no list to rely on: the official finder goes first. */
const FEW = 5

/** The mainland's service stations, by distance or by city. The official finder stands there in any case. */
export default function Stations() {
  const word = useWords(WORDS)
  const t = useSays()
  const words = useSegment('directory')
  const stations = useSegment('stations')
  const rows = stations.data?.rows ?? []
  const call = words.data ? stations : words
  return (
    <Screen title={word('title')} lead={t('stationsLead')} foot={<Finder first={rows.length < FEW} />}>
      <Reply call={call} skeleton="cards" />
      {call.data && <List rows={rows} asOf={stations.asOf} />}
    </Screen>
  )
}

function List({ rows, asOf }: { readonly rows: readonly StationRow[]; readonly asOf: number | null }) {
  const t = useSays()
  const now = useNow(60_000)
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(PAGE)
  const [from, setFrom] = useState<Point | null>(null)
  const found = findStations(rows, typed, from)
  const type = (text: string): void => {
    setTyped(text)
    setShown(PAGE)
  }
  return (
    <>
      <BookMark />
      {rows.length < FEW && (
        <Banner>
          <Words>{t('few', { count: rows.length })}</Words>
        </Banner>
      )}
      <Near from={from} onFound={setFrom} />
      <Field id="search" label={t('findStation')} value={typed} onText={type} max={40} />
      <Box className="ds-stack">
        {found.slice(0, shown).map(each => (
          <StationCard key={each.row.code} found={each} now={now} />
        ))}
        {found.length === 0 && <Words className="ds-second">{t('noStation')}</Words>}
      </Box>
      <More all={found.length} shown={shown} onTap={() => setShown(shown + PAGE)} />
      <Box className="ds-row">
        <ClauseNote clause="C14" />
      </Box>
      <AsOf at={asOf} />
    </>
  )
}

/** Asks where somebody is, on a tap alone; says what to do without it. */
function Near({ from, onFound }: { readonly from: Point | null; readonly onFound: (at: Point) => void }) {
  const t = useSays()
  const [state, setState] = useState<'busy' | 'refused' | 'privacy-refused' | 'failed' | null>(null)
  const ask = async (): Promise<void> => {
    setState('busy')
    const located = await locate()
    setState(located.ok ? null : located.why)
    if (located.ok) onFound(located.at)
  }
  const allow = async (): Promise<void> => {
    if (await openPlacePermission()) await ask()
  }
  const why = state !== 'busy' && state
  return (
    <Box className="ds-stack" live>
      <Button id="near" look="second" busy={state === 'busy'} onTap={() => void ask()}>
        {t('near')}
      </Button>
      <Words className="ds-hint">{t(from ? 'sorted' : 'stays')}</Words>
      {why && (
        <Banner tone="ask">
          <Words>{t(why)}</Words>
          {why === 'refused' && hasPlacePermission && (
            <Button id="open-permissions" small look="second" onTap={() => void allow()}>
              {t('permissions')}
            </Button>
          )}
        </Banner>
      )}
    </Box>
  )
}

/** Lenovo's own finder, always in sight. */
function Finder({ first }: { readonly first: boolean }) {
  const t = useWords(WORDS)
  const reach = useWords(REACH_WORDS)
  const [copied, setCopied] = useState(false)
  const open = (): void => void openPage(HOTLINE.stations).then(how => setCopied(how === 'copied'))
  return (
    <>
      <Button id="open-finder" look={first ? 'primary' : 'second'} icon="link" onTap={open}>
        {t('finder')}
      </Button>
      {copied && <Words className="ds-hint">{reach('addressCopied')}</Words>}
    </>
  )
}
