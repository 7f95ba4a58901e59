import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { Banner, VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays, useSaysRows } from '../../says/use-says'
import { useSay } from '../../words/words'
import { insteadOf, lateBy, placeOf, standing } from '../promises'
import type { Place } from '../promises'
import { useWhen } from '../use-when'

interface PromisesProps {
  readonly promises: readonly PromiseView[]
  /** Which of them: see `placeOf`. */
  readonly which?: Place
}

/** What we owe by when, and what became of it. */
export function Promises({ promises, which = 'due' }: PromisesProps) {
  const t = useSays('service', 'promise')
  const all = standing(promises)
  const rows = all.filter(each => placeOf(each, promises) === which)
  const rate = which === 'due' && all.some(each => each.state !== 'kept')
  if (!rate && rows.length === 0) return null
  return (
    <Box className="ds-stack" id={`promises-${which}`}>
      {rows.map(promise => (
        <PromiseLine key={promise.id} promise={promise} next={insteadOf(promise, promises)} />
      ))}
      {rate && (
        <Button id="kept-rate" small look="plain" onTap={() => go('kept')}>
          {t('rate')}
        </Button>
      )}
    </Box>
  )
}

interface PromiseLineProps {
  readonly promise: PromiseView
  /** What was promised instead, while that is open. */
  readonly next: PromiseView | undefined
}

/** One promise with its clock; whether it is the policy's own (C9) or our target; kept, or broken with the reason. */
function PromiseLine({ promise, next }: PromiseLineProps) {
  const t = useSays('service', 'promise')
  const rows = useSaysRows('service', 'promise')
  const say = useSay()
  const when = useWhen()
  const words = ({ kind, dueAt }: PromiseView): string => {
    const row = rows[kind] ?? rows.other
    return row ? say(row, { when: when.both(dueAt) }) : when.both(dueAt)
  }
  const { state, clause, why, dueAt } = promise
  const reason = why && <Words>{t(why)}</Words>
  const whose = <Words className="ds-hint">{clause ? t('byPolicy', { clause }) : t('ours')}</Words>
  if (next) {
    const { unit, count } = lateBy(dueAt, Date.now())
    return (
      <Banner tone="no" title={t('broken')} live>
        <Words className="ds-figures">
          {t('said', { promise: words(promise), late: t(unit, { count }) })}
        </Words>
        {whose}
        {reason}
        <Words className="sv-promise ds-figures">{t('newPromise', { promise: words(next) })}</Words>
      </Banner>
    )
  }
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className={state === 'open' ? 'sv-promise ds-figures' : 'ds-figures'}>{words(promise)}</Words>
      {state === 'kept' && <VerdictLine tone="yes">{t('kept')}</VerdictLine>}
      {state === 'broken' && <VerdictLine tone="no">{t('broken')}</VerdictLine>}
      {reason}
      {whose}
    </Box>
  )
}
