import { isOpen, nextChange, wakingOverlap } from '@iws/shared/calendar/hours'
import type { Hours } from '@iws/shared/calendar/hours'
import type { Offsets } from '@iws/shared/calendar/offsets'
import { VerdictLine } from '../../components/Banner'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { useSettings } from '../../state/settings'
import { timeOf } from '../../words/clock'
import { spanWords, weekTime, whenWords } from './hours-line'
import { useSays } from './says'

interface OpenStateProps {
  readonly hours: Hours
  /** The line's own clock; null where the zone is not known here. */
  readonly clock: Offsets | null
  /** Whose clock that is. */
  readonly name: string
  readonly now: number
  /** Nobody can tell whether it is a holiday there. */
  readonly unsure?: boolean
}

/** Whether somebody answers now and when that changes: the user's clock first, the line's second. */
export function OpenState({ hours, clock, name, now, unsure }: OpenStateProps) {
  const t = useSays()
  const language = useSettings(settings => settings.language)
  const lines = [t('hours', { spans: spanWords(hours.spans, t), name })]
  let verdict = null
  if (clock) {
    const mine = appearance.offsetMinutes
    const when = (at: number): string => whenWords(at, now, mine, language, t)
    const open = isOpen(hours, clock, now)
    const change = nextChange(hours, clock, now)
    const state = open ? 'open' : 'closed'
    verdict = (
      <VerdictLine tone={!open ? 'plain' : unsure ? 'ask' : 'yes'}>
        {change === null
          ? t(state)
          : t(open && unsure ? 'openUnless' : `${state}Until`, { own: when(change) })}
      </VerdictLine>
    )
    if (mine(now) !== clock(now)) {
      const times = wakingOverlap(hours, clock, mine, now).map(
        ({ from, until }) => `${when(from)}–${timeOf(until, mine(until))}`,
      )
      lines.unshift(t('clocks', { own: weekTime(now, mine, t), name, there: weekTime(now, clock, t) }))
      lines.push(times.length > 0 ? t('callable', { times: times.join(' · ') }) : t('night'))
    }
  }
  return (
    <>
      {verdict}
      {lines.map(line => (
        <Words key={line} className="ds-second ds-figures">
          {line}
        </Words>
      ))}
    </>
  )
}
