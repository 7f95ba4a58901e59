import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { VerdictLine } from '../../components/Banner'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { CONSENT } from '../changes'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { useServiceBook } from '../use-kind'

/** What remote help cannot do, before anything is typed (C4, C13). */
export function Limits({ fields }: Pick<ServiceDraft, 'fields'>) {
  const t = useSays('service', 'trouble')
  const flow = useSays('service', 'flow')
  const say = useSay()
  const { limits, consents } = useServiceBook()
  const read = Boolean(fields[`${CONSENT}limits`])
  const agree = (): void => typeInto('remote', `${CONSENT}limits`, consents.limits.version)
  return (
    <Box as="section" className="ds-card ds-stack" label={t('limits')}>
      <Words as="h2">{t('limits')}</Words>
      {read ? (
        <VerdictLine tone="yes">{say(consents.limits.tick)}</VerdictLine>
      ) : (
        <>
          <Box as="ul" className="ds-stack ds-stack--tight">
            {limits.remote.map(each => (
              <Box as="li" key={each.id}>
                <Words>{flow('clause', { says: say(each.says), clause: each.clause })}</Words>
              </Box>
            ))}
          </Box>
          <Button id="limits-read" onTap={agree}>
            {say(consents.limits.tick)}
          </Button>
        </>
      )}
    </Box>
  )
}
