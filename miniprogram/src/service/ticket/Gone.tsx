import { listTickets } from '@iws/shared/contract/tickets'
import { useEffect } from 'react'
import { useCall } from '../../api/use-call'
import { Button } from '../../components/Button'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { go, replace, restart } from '../../platform/go'
import { signsInByItself } from '../../platform/login'
import { useSays } from '../../says/use-says'

/** This account has no such ticket; what has become a registration is led on to. */
export function Gone({ id }: { readonly id: string | null }) {
  const t = useSays('service', 'ticket')
  const flow = useSays('service', 'flow')
  const { data } = useCall(listTickets, id === null ? null : {})
  const became = data?.tickets.some(each => each.id === id && each.kind === 'registration') ?? false
  useEffect(() => {
    if (became && id !== null) replace('ticket', { id })
  }, [became, id])
  return (
    <Screen title={t('gone')}>
      <Words>{t('goneWhy')}</Words>
      <Button id="to-tickets" onTap={() => replace('tickets')}>
        {t('toTickets')}
      </Button>
      {!signsInByItself && (
        <Button id="other-account" look="second" onTap={() => go('settings')}>
          {t('otherAccount')}
        </Button>
      )}
      <Button id="home" look="second" onTap={() => restart('home')}>
        {flow('home')}
      </Button>
    </Screen>
  )
}
