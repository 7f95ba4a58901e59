import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { sendOff, useOutbox } from '../outbox'
import { useDrafts } from '../draft'
import { planOf } from '../plan'

/** Says honestly that something is not sent yet, or why it was refused. */
export function Outgo({ kind }: { readonly kind: ServiceKind }) {
  const t = useSays('service', 'flow')
  const queued = useDrafts(drafts => drafts[kind].queued)
  const { busy, problem } = useOutbox(all => all[kind])
  if (queued)
    return (
      <Banner tone="ask" title={t('notSent')} live>
        <Words>{t('notSentWhy')}</Words>
        <Button
          id={`send-now-${kind}`}
          small
          look="second"
          busy={busy}
          onTap={() => void sendOff(kind, planOf(kind))}
        >
          {t('sendNow')}
        </Button>
        <Button id="urgent" small look="plain" onTap={() => go('directory')}>
          {t('urgent')}
        </Button>
      </Banner>
    )
  if (!problem) return null
  return (
    <Banner tone="no" live>
      <Words>{problem.sentence}</Words>
    </Banner>
  )
}
