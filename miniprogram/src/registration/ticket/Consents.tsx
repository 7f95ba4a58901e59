import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { consentsToShow, sureWord } from './status'
import { Sure } from './Sure'

interface ConsentsProps {
  readonly ticket: TicketView
  readonly busy: boolean
  readonly onWithdraw: (kind: ConsentKind, version: string) => void
}

const NAMES = { 'identity-papers': 'consentIdentity', 'lawful-import': 'consentImport' } as const

/** What was agreed to; each can be taken back as long as it holds something. */
export function Consents({ ticket, busy, onWithdraw }: ConsentsProps) {
  const t = useSays('registration', 'ticket')
  return (
    <Box as="section" className="ds-card ds-stack" label={t('consents')}>
      <Words as="h2">{t('consents')}</Words>
      {consentsToShow(ticket).map(kind => {
        const given = ticket.consents[kind]
        return (
          <Box key={kind} className="ds-stack ds-stack--tight">
            <VerdictLine tone={given ? 'yes' : 'ask'}>{t(NAMES[kind])}</VerdictLine>
            {given ? (
              <Sure
                id={`take-back-${kind}`}
                label={t('takeBack')}
                question={t(sureWord(kind, ticket.state))}
                busy={busy}
                onYes={() => onWithdraw(kind, given.version)}
              />
            ) : (
              <Words className="ds-hint">{t('takenBack')}</Words>
            )}
          </Box>
        )
      })}
    </Box>
  )
}
