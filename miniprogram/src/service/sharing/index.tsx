import type { Shares } from '@iws/shared/contract/gives/shares'
import { listShares, makeShare, stopShare } from '@iws/shared/contract/shares'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { freshKey } from '../../platform/fresh-key'
import { urlOf } from '../../platform/go'
import { share, useShare } from '../../platform/reach'
import { withSecret } from '../../platform/secret'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useWhen } from '../use-when'

/** The cards by which an owner lets others see how a ticket stands: made, sent, counted, stopped. */
function SharingPage() {
  const t = useSays('service', 'sharing')
  const gate = useGate()
  const id = useRouter().params.id ?? ''
  const asked = useCall(listShares, gate.open ? { id } : null)
  const doing = useDoing()
  // The same tap makes the same card, however often it is sent.
  const [key, setKey] = useState(freshKey)
  const { shares, more } = asked.data ?? { shares: [], more: false }
  const [newest] = shares
  const path = newest ? withSecret('shared', newest.code) : urlOf('home')
  useShare(t('cover'), path)
  const make = (): void =>
    void doing.run(async () => {
      asked.set(await call(makeShare, { id, key }))
      setKey(freshKey())
    })
  const stop = (card: string): void =>
    void doing.run(async () => asked.set(await call(stopShare, { id, share: card })))
  return (
    <ServiceScreen title={t('title')} lead={t('lead')} gate={gate} call={asked}>
      <Box className="ds-stack" live>
        {!newest && <Words>{t(more ? 'none' : 'over')}</Words>}
        {shares.map(each => (
          <Card key={each.id} card={each} busy={doing.busy} onStop={() => stop(each.id)}>
            {each === newest && <Send path={path} />}
          </Card>
        ))}
      </Box>
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      {more && (
        <Button id="make-card" look={newest ? 'second' : 'primary'} busy={doing.busy} onTap={make}>
          {t(newest ? 'more' : 'make')}
        </Button>
      )}
    </ServiceScreen>
  )
}

export default withSays('service', SharingPage)

interface CardProps {
  readonly card: Shares['shares'][number]
  readonly busy: boolean
  readonly onStop: () => void
  readonly children: ReactNode
}

/** One card: until when it opens, how often it was opened, and the one tap that ends it. */
function Card({ card: { id, url, madeAt, until, openings, openedAt }, busy, onStop, children }: CardProps) {
  const t = useSays('service', 'sharing')
  const { own } = useWhen()
  return (
    <Box as="section" className="ds-card ds-stack">
      <Box className="ds-stack ds-stack--tight">
        <Words className="ds-strong ds-figures">{t('card', { when: own(madeAt) })}</Words>
        <Words className="ds-figures">
          {openedAt === null ? t('unopened') : t('opened', { count: openings, when: own(openedAt) })}
        </Words>
        <Words className="ds-hint ds-figures">{t('until', { when: own(until) })}</Words>
      </Box>
      {children}
      <CopyButton id={`copy-${id}`} text={url}>
        {t('copy')}
      </CopyButton>
      <Button id={`stop-${id}`} small look="plain" busy={busy} onTap={onStop}>
        {t('stop')}
      </Button>
    </Box>
  )
}

/** WeChat asks to whom; a browser opens the phone’s own sheet, or copies the link. */
function Send({ path }: { readonly path: string }) {
  const t = useSays('service', 'sharing')
  const [copied, setCopied] = useState(false)
  const pass = (): void => void share(t('cover'), path).then(how => setCopied(how === 'copied'))
  return (
    <Button id="send-card" icon="share" openType="share" onTap={pass}>
      {t(copied ? 'sent' : 'send')}
    </Button>
  )
}
