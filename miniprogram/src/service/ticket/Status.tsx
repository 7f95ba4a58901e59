import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Banner } from '../../components/Banner'
import type { ToneOf } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useSays, useSaysRows } from '../../says/use-says'
import { useSay } from '../../words/words'
import { hasEnded } from '../ended'
import { useServiceBook } from '../use-kind'

const TONES: Readonly<Record<string, ToneOf>> = {
  'waiting-customer': 'ask',
  resolved: 'yes',
  answered: 'ask',
  closed: 'yes',
}

/** How a ticket stands, in plain words, who looks after it, and its number. */
export function Status({ view }: { readonly view: ServiceView }) {
  const t = useSays('service', 'ticket')
  const names = useSaysRows('service', 'state')
  const means = useSaysRows('service', 'means')[view.state]
  const say = useSay()
  const stands = names[view.state] ?? names.other
  const { escalateReasons } = useServiceBook()
  const { number, owner, team, teamName, mergedInto, escalation, doubt } = view
  const name = owner ?? teamName
  const handedOn = escalation && escalateReasons.find(each => each.id === escalation.reason)
  return (
    <Box className="ds-stack" id={`state-${view.state}`}>
      <Banner tone={TONES[view.state] ?? 'plain'} title={stands ? say(stands) : '…'} live>
        {means && <Words>{say(means)}</Words>}
        {escalation && <Words>{handedOn ? say(handedOn.toCustomer) : t('escalated')}</Words>}
        <CancelReason view={view} />
        {mergedInto && (
          <Button id="to-merged" small look="second" onTap={() => go('service', { id: mergedInto.id })}>
            {t('mergedOpen', { number: mergedInto.number })}
          </Button>
        )}
      </Banner>
      {doubt && <Words className="ds-hint">{t('doubt')}</Words>}
      {!hasEnded(view.state) && (owner ?? team) && (
        <Words className="ds-second">{name ? t('owner', { name }) : t('ownerTeam')}</Words>
      )}
      <Box className="ds-row ds-row--apart ds-row--wrap">
        <Words className="ds-figures" selectable>
          {t('number', { number })}
        </Words>
        <CopyButton id="copy-number" text={number}>
          {t('copyNumber')}
        </CopyButton>
      </Box>
    </Box>
  )
}

function CancelReason({ view: { cancelled } }: { readonly view: ServiceView }) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const { cancelReasons } = useServiceBook()
  if (!cancelled) return null
  const reason = cancelReasons.find(each => each.id === cancelled.reason)
  return (
    <>
      {reason && <Words>{t('cancelled', { reason: say(reason.toCustomer) })}</Words>}
      {cancelled.note && <Words className="ds-second">{cancelled.note}</Words>}
    </>
  )
}
