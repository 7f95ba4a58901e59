import { getService } from '@iws/shared/contract/service'
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { replace, restart } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { kickFiles, onArrived } from '../files'
import { ServiceScreen } from '../parts/ServiceScreen'
import { Body } from './Body'

const TITLES = { repair: 'titleRepair', remote: 'titleRemote', enquiry: 'titleEnquiry' } as const

/** One ticket as its owner sees it: how it stands, what was promised, what is needed, what happened. */
function TicketPage() {
  const t = useSays('service', 'ticket')
  const gate = useGate()
  const id = useRouter().params.id ?? null
  const asked = useCall(getService, gate.open && id !== null ? { id } : null)
  const doing = useDoing()
  const { data: view, set, refresh } = asked
  useEffect(kickFiles, [])
  useEffect(() => onArrived(arrived => arrived.id === id && set(arrived)), [id, set])
  usePullDownRefresh(() => void refresh().finally(() => stopPullDownRefresh()))
  if (id === null || (!view && asked.problem?.code === 'not-found')) return <Gone />
  return (
    <ServiceScreen title={t(TITLES[view?.kind ?? 'repair'])} gate={gate} call={asked}>
      {view && (
        <Body view={view} doing={doing} step={work => void doing.run(async () => set(await work()))} />
      )}
      <Button id="refresh-ticket" look="plain" icon="again" busy={asked.loading} onTap={() => void refresh()}>
        {t('refresh')}
      </Button>
    </ServiceScreen>
  )
}

export default withSays('service', TicketPage)

function Gone() {
  const t = useSays('service', 'ticket')
  const flow = useSays('service', 'flow')
  return (
    <Screen title={t('gone')}>
      <Words>{t('goneWhy')}</Words>
      <Button id="to-tickets" onTap={() => replace('tickets')}>
        {t('toTickets')}
      </Button>
      <Button id="home" look="second" onTap={() => restart('home')}>
        {flow('home')}
      </Button>
    </Screen>
  )
}
