import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useEffect } from 'react'
import { fetchBookAhead } from '../../api/book'
import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import { go } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { isBegun, useDrafts } from '../draft'
import { Outgo } from '../parts/Outgo'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useDraft } from '../use-kind'

const SAYS = { repair: 'repairSays', remote: 'remoteSays', enquiry: 'enquirySays' } as const

/** What kind of help somebody needs; a draft that is there is gone on with. */
function HelpPage() {
  const t = useSays('service', 'help')
  useDraft('repair')
  const drafts = useDrafts()
  useEffect(fetchBookAhead, [])
  const open = (kind: ServiceKind): void => go(drafts[kind].queued ? 'preview' : 'trouble', { kind })
  return (
    <ServiceScreen title={t('title')} lead={t('heading')}>
      <Box className="ds-stack">
        {SERVICE_KINDS.map(kind => (
          <Outgo key={kind} kind={kind} />
        ))}
        {SERVICE_KINDS.map(kind => (
          <Choice
            key={kind}
            id={`help-${kind}`}
            title={t(kind)}
            says={isBegun(drafts[kind]) ? `${t('goOn')} · ${t('goOnSays')}` : t(SAYS[kind])}
            onTap={() => open(kind)}
          />
        ))}
        <Choice id="help-claim" title={t('claim')} says={t('claimSays')} onTap={() => go('claim')} />
      </Box>
    </ServiceScreen>
  )
}

export default withSays('service', HelpPage)
