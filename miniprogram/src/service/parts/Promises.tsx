import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays, useSaysRows } from '../../says/use-says'
import { useSay } from '../../words/words'
import { insteadOf, matters, standing } from '../promises'
import { useWhen } from '../use-when'

interface PromisesProps {
  readonly promises: readonly PromiseView[]
  /** Those that wait or were broken, or those that were kept. */
  readonly kept?: boolean
}

/** What we owe by when, and what became of it. */
export function Promises({ promises, kept = false }: PromisesProps) {
  const t = useSays('service', 'promise')
  const rows = standing(promises).filter(each => matters(each) !== kept)
  if (rows.length === 0) return null
  return (
    <Box className="ds-stack" id={kept ? 'promises-kept' : 'promises'}>
      {rows.map(promise => (
        <PromiseLine key={promise.id} promise={promise} all={promises} />
      ))}
      {!kept && (
        <Button id="kept-rate" small look="plain" onTap={() => go('kept')}>
          {t('rate')}
        </Button>
      )}
    </Box>
  )
}

interface PromiseLineProps {
  readonly promise: PromiseView
  readonly all: readonly PromiseView[]
}

/** One promise with its clock; whether it is the policy's own (C9) or our target; kept, or broken with the reason. */
function PromiseLine({ promise, all }: PromiseLineProps) {
  const t = useSays('service', 'promise')
  const rows = useSaysRows('service', 'promise')
  const say = useSay()
  const when = useWhen()
  const words = ({ kind, dueAt }: PromiseView): string => {
    const row = rows[kind] ?? rows.other
    return row ? say(row, { when: when.both(dueAt) }) : when.both(dueAt)
  }
  const { state, clause, why } = promise
  const next = insteadOf(promise, all)
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className={state === 'open' ? 'sv-promise ds-figures' : 'ds-figures'}>{words(promise)}</Words>
      {state === 'kept' && <VerdictLine tone="yes">{t('kept')}</VerdictLine>}
      {state === 'broken' && <VerdictLine tone="no">{t('broken')}</VerdictLine>}
      {why && <Words>{t(why)}</Words>}
      {next && <Words className="sv-promise ds-figures">{t('newPromise', { promise: words(next) })}</Words>}
      <Words className="ds-hint">{clause ? t('byPolicy', { clause }) : t('ours')}</Words>
    </Box>
  )
}
