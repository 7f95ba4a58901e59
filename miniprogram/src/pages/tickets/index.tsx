import type { TicketList } from '@iws/shared/contract/gives/tickets'
import { listTickets } from '@iws/shared/contract/tickets'
import { PLACE_NAMES } from '@iws/shared/rulebook/labels'
import type { Text } from '@iws/shared/text'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { VerdictLine } from '../../components/Banner'
import type { ToneOf } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { go } from '../../platform/go'
import { ServiceSays } from '../../says/ServiceSays'
import { useSaysRows } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { clockOf } from '../../words/clock'
import { STATE_NAMES, UNKNOWN_STATE } from '../../words/states'
import { useSay, useWords } from '../../words/words'
import { WORDS } from './words'

type Row = TicketList['tickets'][number]

const TONES: Readonly<Record<string, ToneOf>> = {
  'sent-back': 'ask',
  registered: 'yes',
  refused: 'no',
  'waiting-customer': 'ask',
  answered: 'ask',
  resolved: 'yes',
}

/** Every ticket of this customer, the newest change first. */
export default function Tickets() {
  const t = useWords(WORDS)
  const gate = useGate()
  const list = useCall(listTickets, gate.open ? {} : null)
  const rows = list.data?.tickets ?? []
  return (
    <Screen title={t('title')} gate={gate} call={list} foot={rows.length > 0 && <Another />}>
      {rows.length === 0 ? (
        <NoTickets />
      ) : (
        <Box as="ul" className="ds-stack">
          {rows.some(row => row.kind !== 'registration') && <ServiceSays />}
          {rows.map(row => (
            <Box as="li" key={row.id}>
              <TicketCell row={row} />
            </Box>
          ))}
        </Box>
      )}
    </Screen>
  )
}

function Another() {
  const t = useWords(WORDS)
  return (
    <Button id="another" look="second" onTap={() => go('papers')}>
      {t('another')}
    </Button>
  )
}

function NoTickets() {
  const t = useWords(WORDS)
  return (
    <Box className="ds-card ds-stack">
      <Words as="h2">{t('none')}</Words>
      <Words className="ds-second">{t('noneSays')}</Words>
      <Button id="begin" onTap={() => go('papers')}>
        {t('begin')}
      </Button>
      <Button id="help" look="second" onTap={() => go('help')}>
        {t('help')}
      </Button>
    </Box>
  )
}

function TicketCell({ row }: { readonly row: Row }) {
  const t = useWords(WORDS)
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const ownClock = (at: number): string => clockOf(at, appearance.offsetMinutes(at), language)
  const own = row.kind === 'registration'
  const names = useSaysRows('service', 'state')
  const state = own ? (STATE_NAMES as Readonly<Record<string, Text>>)[row.state] : names[row.state]
  const none = t(own ? 'noMachine' : row.kind)
  const machine = row.serialTail ? t('machine', { tail: row.serialTail }) : none
  return (
    <Tap
      id={`ticket-${row.id}`}
      className="ds-choice"
      onTap={() => go(own ? 'ticket' : 'service', { id: row.id })}
    >
      <Box className="ds-grow ds-stack ds-stack--tight">
        <VerdictLine tone={TONES[row.state] ?? 'plain'}>{say(state ?? UNKNOWN_STATE)}</VerdictLine>
        <Words className="ds-strong">{row.model ? `${row.model} · ${machine}` : machine}</Words>
        {row.waiting > 0 && <Words>{t(own ? 'waiting' : 'waitingYou', { count: row.waiting })}</Words>}
        <Words className="ds-hint ds-figures">
          {[row.number, row.route ? say(PLACE_NAMES[row.route.place]) : row.serialTail && t(row.kind)]
            .filter(Boolean)
            .join(' · ')}
        </Words>
        <Words className="ds-hint ds-figures">
          {row.dueBy === null
            ? t('updated', { when: ownClock(row.updatedAt) })
            : t('due', { when: ownClock(row.dueBy) })}
        </Words>
      </Box>
      <Icon name="next" ink="second" />
    </Tap>
  )
}
