import { Box } from '../../components/Box'
import { Check } from '../../components/Check'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { CONSENT } from '../changes'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { TransferWords, useTransfer } from '../parts/TransferWords'
import { useServiceBook } from '../use-kind'

/** The separate consent that the details go to the named receiver in the service country. */
export function Transfer({ draft: { fields } }: { readonly draft: ServiceDraft }) {
  const t = useSays('service', 'preview')
  const flow = useSays('service', 'flow')
  const say = useSay()
  const { limits } = useServiceBook()
  const place = fields.place ?? null
  const { title, tick, version, fill } = useTransfer(place)
  return (
    <Box as="section" className="ds-card ds-stack" label={say(title)}>
      <Words as="h2">{say(title)}</Words>
      <TransferWords place={place} />
      <Check
        id="consent-transfer"
        on={fields[`${CONSENT}transfer`] === version}
        onChange={on => typeInto('repair', `${CONSENT}transfer`, on ? version : '')}
      >
        <Words>{say(tick, fill)}</Words>
      </Check>
      <Fold id="limits" title={t('good')}>
        {limits.repair.map(each => (
          <Words key={each.id}>{flow('clause', { says: say(each.says), clause: each.clause })}</Words>
        ))}
      </Fold>
    </Box>
  )
}
