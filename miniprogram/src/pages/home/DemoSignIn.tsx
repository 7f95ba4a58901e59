import { useState } from 'react'
import { asProblem } from '../../api/problem'
import { signInAsDemoCustomer } from '../../api/sign-in'
import { Banner } from '../../components/Banner'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { signsInByItself } from '../../platform/login'
import { useSession } from '../../state/session'
import { useSettings } from '../../state/settings'
import { useWords } from '../../words/words'
import { WORDS } from './words'

/** In the demonstration, and where WeChat does not sign in by itself: one tap lets somebody in as its customer. */
export function DemoSignIn() {
  const t = useWords(WORDS)
  const { token, demonstration } = useSession()
  const language = useSettings(settings => settings.language)
  const [sentence, setSentence] = useState<string | null>(null)
  if (token !== null || demonstration !== true || signsInByItself) return null
  const enter = (): void =>
    void signInAsDemoCustomer().catch(thrown => setSentence(asProblem(thrown, language).sentence))
  return (
    <Banner title={t('demoTitle')}>
      <Words>{t('demoSays')}</Words>
      <Button id="sign-in-demo" look="second" onTap={enter}>
        {t('demoEnter')}
      </Button>
      {sentence && <Words className="ds-error">{sentence}</Words>}
    </Banner>
  )
}
