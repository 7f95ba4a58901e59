import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useDidShow } from '@tarojs/taro'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useDrafts } from '../../service/draft'
import { clearFiling, sendQueued, useOutbox } from '../../service/outbox'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** What was sent off without a network: that it waits, that it has gone, or why it could not go. */
export function SentOff() {
  useDidShow(sendQueued)
  return SERVICE_KINDS.map(kind => <SentOffOf key={kind} kind={kind} />)
}

function SentOffOf({ kind }: { readonly kind: ServiceKind }) {
  const t = useWords(WORDS)
  const queued = useDrafts(drafts => drafts[kind].queued)
  const { problem, sent } = useOutbox(all => all[kind])
  if (!sent)
    return queued || problem ? (
      <Banner tone="ask" title={t('waits')} live>
        <Words>{queued || !problem ? t('waitsSays') : problem.sentence}</Words>
      </Banner>
    ) : null
  const open = (): void => {
    clearFiling(kind)
    go('service', { id: sent.id })
  }
  return (
    <Banner tone="yes" title={t('gone')} live>
      <Words className="ds-figures">{t('goneSays', { number: sent.number })}</Words>
      <Button id={`to-sent-${kind}`} small look="second" onTap={open}>
        {t('toTicket')}
      </Button>
    </Banner>
  )
}
