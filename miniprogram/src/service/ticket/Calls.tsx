import type { CallView } from '@iws/shared/contract/gives/service'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useWhen } from '../use-when'

/** Every call we made: when, reached or not, and when we try again. */
export function Calls({ calls }: { readonly calls: readonly CallView[] }) {
  const t = useSays('service', 'ticket')
  const when = useWhen()
  if (calls.length === 0) return null
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight" id="calls" label={t('calls')}>
      <Words as="h2">{t('calls')}</Words>
      {calls.map(({ id, at, reached, nextTryAt }) => (
        <Box key={id}>
          <Words className="ds-figures">{t(reached ? 'reached' : 'missed', { when: when.own(at) })}</Words>
          {nextTryAt !== null && (
            <Words className="ds-hint ds-figures">{t('nextTry', { when: when.both(nextTryAt) })}</Words>
          )}
        </Box>
      ))}
    </Box>
  )
}
