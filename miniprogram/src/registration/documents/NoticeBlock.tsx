import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import type { SlotActions, SlotNotice } from './slot-actions'

interface NoticeBlockProps {
  readonly notice: SlotNotice
  readonly actions: SlotActions
  readonly onConsent: () => void
}

const SAYS = {
  'camera-refused': 'cameraRefused',
  'album-refused': 'cameraRefused',
  'privacy-refused': 'privacyRefused',
  failed: 'pickFailed',
  'consent-missing': 'consentFirst',
  'not-opened': 'notOpened',
} as const

/** Why no photo could be taken, and the way back. */
export function NoticeBlock({ notice: { why }, actions, onConsent }: NoticeBlockProps) {
  const t = useSays('registration', 'documents')
  return (
    <Banner tone="ask" live>
      <Words>{t(SAYS[why])}</Words>
      <Box className="ds-row ds-row--wrap">
        {(why === 'camera-refused' || why === 'album-refused') && (
          <Button id="open-permissions" small look="second" onTap={actions.openPermissions}>
            {t('openSettings')}
          </Button>
        )}
        {why === 'consent-missing' && (
          <Button id="to-consent" small look="second" onTap={onConsent}>
            {t('toConsent')}
          </Button>
        )}
      </Box>
    </Banner>
  )
}
