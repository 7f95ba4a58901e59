import { receiverOf } from '@iws/shared/rulebook/service/route'
import { Box } from '../../components/Box'
import { Check } from '../../components/Check'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { usePlaces } from '../../guide/parts/place-name'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { CONSENT } from '../changes'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { useServiceBook } from '../use-kind'

/** The separate consent that the details go to the named receiver in the service country. */
export function Transfer({ draft: { fields } }: { readonly draft: ServiceDraft }) {
  const t = useSays('service', 'preview')
  const flow = useSays('service', 'flow')
  const say = useSay()
  const { nameOf } = usePlaces()
  const { consents, routes, limits } = useServiceBook()
  const { title, points, tick, version } = consents.transfer
  const route = receiverOf('repair', fields.place ?? null, routes)
  const fill = { receiver: route ? say(route.receiver) : '…', country: nameOf(fields.place ?? '') }
  return (
    <Box as="section" className="ds-card ds-stack" label={say(title)}>
      <Words as="h2">{say(title)}</Words>
      <Words className="ds-strong">{t('receiver', fill)}</Words>
      {points.map(({ about, says }, index) => (
        <Box key={index}>
          <Words className="ds-hint">{say(about)}</Words>
          <Words>{say(says, fill)}</Words>
        </Box>
      ))}
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
