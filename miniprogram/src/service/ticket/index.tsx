import { getService } from '@iws/shared/contract/service'
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro'
import { useEffect } from 'react'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Button } from '../../components/Button'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { kickFiles, onArrived } from '../files'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useCleaning } from '../use-cleaning'
import { Body } from './Body'
import { Gone } from './Gone'

const TITLES = { repair: 'titleRepair', remote: 'titleRemote', enquiry: 'titleEnquiry' } as const

/** One ticket as its owner sees it: how it stands, what was promised, what is needed, what happened. */
function TicketPage() {
  const t = useSays('service', 'ticket')
  const gate = useGate()
  const id = useRouter().params.id ?? null
  const asked = useCall(getService, gate.open && id !== null ? { id } : null)
  const doing = useDoing()
  const { data: view, set, refresh } = asked
  useCleaning(view?.files, refresh)
  useEffect(kickFiles, [])
  useEffect(() => onArrived(arrived => arrived.id === id && set(arrived)), [id, set])
  usePullDownRefresh(() => void refresh().finally(() => stopPullDownRefresh()))
  // What is kept of it on this phone is of no use where the ticket has moved to another account.
  if (id === null || asked.problem?.code === 'not-found') return <Gone id={id} />
  return (
    <ServiceScreen title={t(view ? TITLES[view.kind] : 'title')} gate={gate} call={asked}>
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
