import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { replace, restart } from '../../platform/go'
import { canSubscribe } from '../../platform/subscribe'
import { useSays } from '../../says/use-says'
import { Promises } from '../parts/Promises'
import { ServiceScreen } from '../parts/ServiceScreen'
import type { Subscribing } from '../use-subscribe'

interface SentProps {
  readonly view: ServiceView
  readonly joined: boolean
  readonly subscribing: Subscribing
}

/** The number, the promise on both clocks, and how the news will come. */
export function Sent({ view, joined, subscribing: { accepted, ask } }: SentProps) {
  const t = useSays('service', 'sent')
  const ticket = useSays('service', 'ticket')
  const flow = useSays('service', 'flow')
  const { id, number, kind, person } = view
  const slots = kind === 'remote' && view.slot === null
  return (
    <ServiceScreen title={t('title')}>
      <Box as="section" className="ds-card ds-stack" id="sent">
        <Words className="ds-hint">{t('number')}</Words>
        <Words as="span" className="sv-number" selectable>
          {number}
        </Words>
        <CopyButton id="copy-number" text={number}>
          {ticket('copyNumber')}
        </CopyButton>
        {joined && <Words>{t('joined', { number })}</Words>}
        <Promises promises={view.promises} />
      </Box>
      {slots && (
        <Button id="choose-slot" onTap={() => replace('slots', { id })}>
          {t('chooseSlot')}
        </Button>
      )}
      <Banner>
        {canSubscribe && accepted === true && <Words>{t('subscribed')}</Words>}
        {canSubscribe && accepted === false && (
          <Words>{person.mail ? t('refused', { mail: person.mail }) : t('refusedNoMail')}</Words>
        )}
        {accepted !== false && person.mail && <Words>{t('byMail', { mail: person.mail })}</Words>}
        {canSubscribe && accepted === null && (
          <Button id="subscribe" small look="second" icon="bell" onTap={() => void ask()}>
            {t('subscribe')}
          </Button>
        )}
      </Banner>
      <Button id="to-ticket" look={slots ? 'second' : 'primary'} onTap={() => replace('service', { id })}>
        {flow('toTicket')}
      </Button>
      <Button id="home" look="plain" onTap={() => restart('home')}>
        {flow('home')}
      </Button>
    </ServiceScreen>
  )
}
