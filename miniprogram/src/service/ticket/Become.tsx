import { becomeKind, getService } from '@iws/shared/contract/service'
import { routeOf } from '@iws/shared/policy/requirements'
import { PLACE_NAMES, RESIDENCY_NAMES, WAY_NAMES } from '@iws/shared/rulebook/labels'
import { call } from '../../api/call'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { go, replace } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { useDraft } from '../../state/draft'
import { useSay } from '../../words/words'
import { hasEnded } from '../ended'
import type { TicketProps } from './Body'

/** A question that is really something else goes on as that, under its own number. */
export function Become({ view, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const { id, version, kind, state } = view
  if (kind !== 'enquiry' || hasEnded(state)) return null
  const become = (to: 'repair' | 'remote'): void =>
    step(async () => {
      await call(becomeKind, { id, version, kind: to })
      return call(getService, { id })
    })
  return (
    <Fold id="become" title={t('become')}>
      <Words className="ds-second">{t('becomeWhy')}</Words>
      <Button id="become-repair" look="second" busy={doing.busy} onTap={() => become('repair')}>
        {t('becomeRepair')}
      </Button>
      <Button id="become-remote" look="second" busy={doing.busy} onTap={() => become('remote')}>
        {t('becomeRemote')}
      </Button>
      <BecomeRegistration view={view} doing={doing} step={step} />
    </Fold>
  )
}

/** A registration begins with where, how and who; what was answered for the list of papers is taken over. */
function BecomeRegistration({ view: { id, version }, doing }: TicketProps) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const route = routeOf(useDraft(draft => draft.answers))
  const ask = (): void => go('papers', { enquiry: id })
  const become = (): void =>
    void doing.run(async () => {
      if (!route) return
      await call(becomeKind, { id, version, kind: 'registration', route })
      replace('ticket', { id })
    })
  const names = route && [PLACE_NAMES[route.place], WAY_NAMES[route.way], RESIDENCY_NAMES[route.residency]]
  return (
    <>
      <Button id="become-registration" look="second" busy={doing.busy} onTap={route ? become : ask}>
        {t('becomeRegistration')}
      </Button>
      {names && <Words className="ds-hint">{names.map(each => say(each)).join(' · ')}</Words>}
      <Button id="become-route" small look="plain" onTap={ask}>
        {t('becomeRoute')}
      </Button>
    </>
  )
}
