import { consentService } from '@iws/shared/contract/service'
import { call } from '../../api/call'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { fieldsOf } from '../changes'
import { hasEnded } from '../ended'
import { ReachFacts, TriageFacts, TroubleFacts } from '../preview/Summary'
import type { TicketProps } from './Body'

/** What the customer told us, folded away; and the way to take back that it may be sent on. */
export function Told({ view, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const { id, kind, trouble, state, consents } = view
  const sent = hasEnded(state) ? null : consents.transfer
  const draft = { fields: fieldsOf(view), answers: trouble.answers }
  return (
    <Fold id="told" title={t('all')}>
      <TroubleFacts kind={kind} draft={draft} />
      {kind === 'repair' && <TriageFacts draft={draft} />}
      <ReachFacts
        kind={kind}
        draft={draft}
        onChange={hasEnded(state) ? undefined : () => go('reach', { kind, ticket: id })}
      />
      {sent && (
        <Button
          id="transfer-take-back"
          small
          look="plain"
          busy={doing.busy}
          onTap={() =>
            step(() => call(consentService, { id, consent: 'transfer', version: sent.version, given: false }))
          }
        >
          {t('takeBackTransfer')}
        </Button>
      )}
    </Fold>
  )
}
