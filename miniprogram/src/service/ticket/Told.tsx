import type { ServiceView } from '@iws/shared/contract/gives/service'
import { Fold } from '../../components/Fold'
import { useSays } from '../../says/use-says'
import { fieldsOf } from '../changes'
import { ReachFacts, TriageFacts, TroubleFacts } from '../preview/Summary'

/** What the customer told us, folded away. */
export function Told({ view }: { readonly view: ServiceView }) {
  const t = useSays('service', 'ticket')
  const { kind, trouble } = view
  const draft = { fields: fieldsOf(view), answers: trouble.answers }
  return (
    <Fold id="told" title={t('all')}>
      <TroubleFacts kind={kind} draft={draft} />
      {kind === 'repair' && <TriageFacts draft={draft} />}
      <ReachFacts kind={kind} draft={draft} />
    </Fold>
  )
}
