import { HOTLINE } from '@iws/shared/rulebook/hotline'
import type { Way } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { HomeClause } from '../../components/HomeClause'
import { go } from '../../platform/go'
import { dial } from '../../platform/reach'
import { REACH_WORDS } from '../../words/reach-words'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** Where photos and originals go: C15 for what was carried, C14 for what was posted. */
export function WhereToSend({ way }: { readonly way: Way }) {
  const t = useWords(WORDS)
  return (
    <Box as="section" className="ds-card ds-stack" label={t('where')}>
      <Words as="h2">{t('where')}</Words>
      <Words>{t(way, { mail: HOTLINE.mail, number: HOTLINE.number })}</Words>
      {way === 'posted' ? <StationActions /> : <MailAction />}
      <Box className="ds-row ds-row--wrap">
        <HomeClause clause={way === 'posted' ? 'C14' : 'C15'} />
      </Box>
    </Box>
  )
}

function MailAction() {
  const reach = useWords(REACH_WORDS)
  return (
    <Box className="ds-row ds-row--wrap">
      <CopyButton text={HOTLINE.mail}>{reach('copyMail')}</CopyButton>
    </Box>
  )
}

function StationActions() {
  const t = useWords(WORDS)
  const reach = useWords(REACH_WORDS)
  return (
    <Box className="ds-row ds-row--wrap">
      <Button id="find-station" small look="second" onTap={() => go('stations')}>
        {t('finder')}
      </Button>
      <Button small look="second" icon="phone" onTap={() => void dial(HOTLINE.number)}>
        {reach('call')}
      </Button>
    </Box>
  )
}
