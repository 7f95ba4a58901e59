import { dayAt } from '@iws/shared/calendar/day'
import type { Offsets } from '@iws/shared/calendar/offsets'
import { dialOf } from '@iws/shared/rulebook/dial'
import type { DirectoryRow, HolidayRow, PhoneRow } from '@iws/shared/rulebook/directory'
import { holidayUnknown } from '@iws/shared/rulebook/holidays-known'
import type { DirectorySay } from '@iws/shared/rulebook/guide/directory-says'
import type { PlaceCode } from '@iws/shared/rulebook/place'
import { timetableOf } from '@iws/shared/rulebook/timetable'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { dial } from '../../platform/reach'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { holidaySoon } from '../directory/holiday-soon'
import { OpenState } from '../directory/OpenState'
import { useSays } from '../directory/says'
import { inGroups } from './in-groups'

interface PhoneCardProps {
  readonly phone: PhoneRow
  readonly row: DirectoryRow
  /** What the place is called inside a sentence. */
  readonly name: string
  /** Whose clock the hours are on. */
  readonly clockName: string
  readonly clock: Offsets | null
  readonly holidays: readonly HolidayRow[]
  /** Where somebody calls from. */
  readonly here: PlaceCode
  readonly now: number
  readonly onWrong: () => void
}

/** One number: whether somebody answers, how to dial it from here, what is known of it and how surely. */
export function PhoneCard(props: PhoneCardProps) {
  const { phone, row, name, here, onWrong } = props
  const t = useSays()
  const { number, why } = dialOf(phone, row, here)
  const title = [phone.line !== 'unknown' && t(phone.line), t(phone.purpose)].filter(Boolean).join(' · ')
  return (
    <Box as="section" className="ds-card ds-stack" id={phone.id} label={title}>
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2" className="ds-figures">
          {phone.number}
        </Words>
        <Words className="ds-strong">{title}</Words>
        <Hours {...props} />
      </Box>
      <Facts phone={phone} />
      <Button
        id={`dial-${phone.id}`}
        look="second"
        icon="phone"
        why={why === 'only-inside' ? t('onlyInside', { place: name }) : null}
        onTap={() => void dial(number)}
      >
        {t('call', { number: inGroups(number, row.callingCode) })}
      </Button>
      {why === 'may-not-connect' && <Words className="ds-hint">{t(why)}</Words>}
      <Box className="ds-row ds-row--wrap">
        <CopyButton text={number}>{t('copy')}</CopyButton>
        <Button id={`wrong-${phone.id}`} small look="plain" onTap={onWrong}>
          {t('wrong')}
        </Button>
      </Box>
    </Box>
  )
}

function Hours({ phone, row, clock, clockName, holidays, now }: PhoneCardProps) {
  const t = useSays()
  const language = useSettings(settings => settings.language)
  const hours = timetableOf(phone, row.place, holidays)
  if (!hours) return null
  const day = clock && holidaySoon(holidays, row.place, clock, now)
  const rests = day && hours.holidays.includes(day)
  const unsure = clock !== null && holidayUnknown(phone, holidays, dayAt(now, clock(now)))
  return (
    <>
      <OpenState hours={hours} clock={clock} name={clockName} now={now} unsure={unsure} />
      {unsure && <Words className="ds-hint">{t('holidayUnknown')}</Words>}
      {day && (rests || phone.hours?.closedOnHolidays !== false) && (
        <Words className="ds-hint">
          {t(rests ? 'holiday' : 'holidayAsk', { day: dayWords(day, language) })}
        </Words>
      )}
    </>
  )
}

/** What is known, what is not, and whose word it is. */
function Facts({ phone }: { readonly phone: PhoneRow }) {
  const t = useSays()
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const { menuOption, languages, tollFree } = phone
  const list = (words: readonly (string | false)[]): string => words.filter(Boolean).join(t('and'))
  const asks = list([
    !phone.hours && t('askHours'),
    !languages && t('askLanguages'),
    tollFree === null && t('askFees'),
    phone.line === 'unknown' && t('askLine'),
  ])
  const known = [
    menuOption && t('menu', { option: menuOption }),
    languages && t('languages', { list: list(languages.map(tag => t(`in-${tag}` as DirectorySay) || tag)) }),
    tollFree !== null && t(tollFree ? 'free' : 'charged'),
    asks && t('unknown', { list: asks }),
  ]
  const sure = phone.stale ? 'weak-or-old' : phone.state
  const when = phone.sourceDate ?? phone.checkedOn
  const date = when[9] ? dayWords(when, language) : when
  return (
    <Box className="ds-stack ds-stack--tight">
      {known.map(line => line && <Words key={line}>{line}</Words>)}
      <VerdictLine tone={sure === 'checked-source' ? 'plain' : 'ask'}>{t(sure)}</VerdictLine>
      <Words className="ds-hint">
        {`${phone.note ? say(phone.note) : ''}${t(phone.sourceDate ? 'written' : 'looked', { when: date })}`}
      </Words>
    </Box>
  )
}
