import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import { CopyButton } from '../../components/CopyButton'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { REACH_WORDS } from '../../words/reach-words'
import { useWords } from '../../words/words'
import { useSays } from '../directory/says'

/** What is left when nobody answers, or nothing is known: mail, Lenovo's own list, its own look-up. */
export function Ways() {
  const t = useSays()
  const reach = useWords(REACH_WORDS)
  return (
    <Box as="section" className="ds-stack" label={t('ways')}>
      <Words as="h2">{t('ways')}</Words>
      <Box className="ds-card ds-stack">
        <Words>{t('mail', { mail: HOTLINE.mail })}</Words>
        <Box className="ds-row">
          <CopyButton text={HOTLINE.mail}>{reach('copyMail')}</CopyButton>
        </Box>
      </Box>
      <Choice id="phone-list" title={t('phoneList')} onTap={() => go('lookup', { page: 'phone-list' })} />
      <Choice id="look-up" title={t('lookUp')} onTap={() => go('lookup', { page: 'look-up' })} />
      <Choice id="terms" title={t('terms')} onTap={() => go('lookup', { page: 'terms' })} />
    </Box>
  )
}
