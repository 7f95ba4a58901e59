import { useState } from 'react'
import { leave } from '../../api/sign-in'
import { clearUploads } from '../../api/uploads'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Check } from '../../components/Check'
import { Chips } from '../../components/Chips'
import { LanguageSwitch } from '../../components/LanguageSwitch'
import { Screen } from '../../components/Screen'
import { Words } from '../../components/Words'
import { hasPrivacyPage, openPrivacy } from '../../platform/reach'
import { dropCover } from '../../state/cover'
import { dropDraft } from '../../state/draft'
import { useSession } from '../../state/session'
import { changeSettings, useSettings } from '../../state/settings'
import { useWords } from '../../words/words'
import { WORDS } from './words'

const THEMES = ['system', 'light', 'dark'] as const

/** Language, appearance, privacy, signing out. */
export default function Settings() {
  const t = useWords(WORDS)
  const { theme, care } = useSettings()
  return (
    <Screen title={t('title')}>
      <Box as="section" className="ds-card ds-stack" label={t('language')}>
        <Words as="h2">{t('language')}</Words>
        <LanguageSwitch />
      </Box>
      <Box as="section" className="ds-card ds-stack" label={t('look')}>
        <Words as="h2">{t('look')}</Words>
        <Chips
          label={t('look')}
          chips={THEMES.map(each => ({
            id: each,
            label: t(each),
            chosen: each === theme,
            onTap: () => changeSettings({ theme: each }),
          }))}
        />
        <Check id="care" on={care} onChange={on => changeSettings({ care: on })}>
          <Words as="span">{t('care')}</Words>
        </Check>
      </Box>
      <Box as="section" className="ds-card ds-stack" label={t('privacy')}>
        <Words as="h2">{t('privacy')}</Words>
        <Words>{t('privacySays')}</Words>
        {hasPrivacyPage && (
          <Button look="second" small onTap={() => void openPrivacy()}>
            {t('privacyPage')}
          </Button>
        )}
      </Box>
      <Account />
    </Screen>
  )
}

function Account() {
  const t = useWords(WORDS)
  const signedIn = useSession(session => session.token !== null)
  const [asked, setAsked] = useState(false)
  const out = async (): Promise<void> => {
    setAsked(false)
    dropDraft()
    dropCover()
    await clearUploads()
    await leave()
  }
  return (
    <Box as="section" className="ds-card ds-stack" label={t('account')}>
      <Words as="h2">{t('account')}</Words>
      <Words>{t(signedIn ? 'signedIn' : 'signedOut')}</Words>
      {signedIn && !asked && (
        <Button id="sign-out" look="second" onTap={() => setAsked(true)}>
          {t('signOut')}
        </Button>
      )}
      {asked && (
        <Box className="ds-stack" live>
          <Words>{t('signOutWhat')}</Words>
          <Button id="sign-out-sure" look="danger" onTap={() => void out()}>
            {t('sure')}
          </Button>
          <Button id="stay" look="plain" onTap={() => setAsked(false)}>
            {t('stay')}
          </Button>
        </Box>
      )}
    </Box>
  )
}
