import type { SharedCard } from '@iws/shared/contract/gives/shares'
import { readShare } from '@iws/shared/contract/shares'
import { useEffect } from 'react'
import { keyOf } from '../../api/kept'
import { useCall } from '../../api/use-call'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { usePlaces } from '../../guide/parts/place-name'
import { restart } from '../../platform/go'
import { useSecret } from '../../platform/secret'
import { storage } from '../../platform/storage'
import { useSays, useSaysRows } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { STATE_NAMES, UNKNOWN_STATE } from '../../words/states'
import { useSay } from '../../words/words'
import { Fact } from '../parts/Fact'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useWhen } from '../use-when'

/** How somebody else's ticket stands, for whoever was sent its card; nobody has to sign in. */
function SharedPage() {
  const t = useSays('service', 'shared')
  const code = useSecret()
  const asked = useCall(readShare, code === '' ? null : { code })
  const { data: card, problem, loading, refresh } = asked
  const gone = code === '' || problem?.code === 'not-found'
  // What may not be seen any more is not kept on this phone either.
  useEffect(() => (gone ? storage.drop(keyOf(readShare.path, { code })) : undefined), [gone, code])
  if (gone) return <Gone />
  return (
    <ServiceScreen title={t('title')} lead={t('lead')} call={asked}>
      {card && <Card card={card} />}
      <Button id="refresh-card" look="plain" icon="again" busy={loading} onTap={() => void refresh()}>
        {t('refresh')}
      </Button>
    </ServiceScreen>
  )
}

export default withSays('service', SharedPage)

function Card({ card }: { readonly card: SharedCard }) {
  const t = useSays('service', 'shared')
  const { own } = useWhen()
  const { nameOf } = usePlaces()
  const { number, kind, country, asOf, until } = card
  return (
    <>
      <Banner title={useStateName(card)} live>
        <Next card={card} />
      </Banner>
      <Box as="section" className="ds-card" id="shared-card">
        <Fact name={t('number')} says={number} />
        <Fact name={t('kind')} says={t(kind)} />
        {country && <Fact name={t('place')} says={nameOf(country)} />}
      </Box>
      <Words className="ds-second ds-figures">{t('asOf', { when: own(asOf) })}</Words>
      <Words className="ds-hint ds-figures">{t('until', { when: own(until) })}</Words>
    </>
  )
}

/** The state as somebody who is not the owner is told it. */
function useStateName({ kind, state }: SharedCard): string {
  const others = useSaysRows('service', 'sharedState')
  const service = useSaysRows('service', 'state')
  const names = kind === 'registration' ? (STATE_NAMES as typeof service) : service
  return useSay()(others[state] ?? names[state] ?? UNKNOWN_STATE)
}

/** What comes next and by when, on the clock of whoever reads it. */
function Next({ card: { next, ended } }: { readonly card: SharedCard }) {
  const t = useSays('service', 'shared')
  const promise = useSays('service', 'promise')
  const when = useWhen()
  if (!next) return <Words>{t(ended ? 'nextEnded' : 'nextNone')}</Words>
  return (
    <>
      <Words className="sv-promise ds-figures">{t(next.kind, { when: when.both(next.dueAt) })}</Words>
      <Words className="ds-hint">
        {next.clause ? promise('byPolicy', { clause: next.clause }) : promise('ours')}
      </Words>
    </>
  )
}

function Gone() {
  const t = useSays('service', 'shared')
  const flow = useSays('service', 'flow')
  return (
    <ServiceScreen title={t('gone')}>
      <Words id="card-gone">{t('goneWhy')}</Words>
      <Button id="home" look="second" onTap={() => restart('home')}>
        {flow('home')}
      </Button>
    </ServiceScreen>
  )
}
