import { useEffect, useState } from 'react'
import { askForMailCode, signInByMail } from '../../api/sign-in-mail'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { back } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useSession } from '../../state/session'
import { mailOf } from '../changes'
import { ServiceScreen } from '../parts/ServiceScreen'

/** Signing in outside WeChat: an address, then the six digits that came by mail. */
function SignInPage() {
  const t = useSays('service', 'signIn')
  const [mail, setMail] = useState('')
  const [code, setCode] = useState('')
  const [sent, setSent] = useState(false)
  const [tried, setTried] = useState(false)
  const doing = useDoing()
  const signedIn = useSession(session => session.token !== null)
  useEffect(() => {
    if (signedIn) back()
  }, [signedIn])
  const ask = (): void => {
    const address = mailOf(mail)
    setTried(true)
    if (address !== null) void doing.run(() => askForMailCode(address).then(() => setSent(true)))
  }
  const enter = (): void => {
    const address = mailOf(mail)
    setTried(true)
    if (address !== null && /^\d{6}$/.test(code.trim()))
      void doing.run(() => signInByMail(address, code.trim()))
  }
  const again = (): void => {
    setSent(false)
    setTried(false)
    setCode('')
    doing.clear()
  }
  return (
    <ServiceScreen title={t('title')} lead={t('lead')}>
      {!sent && (
        <Field
          id="mail"
          kind="mail"
          label={t('mail')}
          value={mail}
          max={254}
          error={tried && mailOf(mail) === null ? t('mailShape') : null}
          onText={setMail}
        />
      )}
      {sent && <Words>{t('sent', { mail })}</Words>}
      {sent && (
        <Field
          id="code"
          kind="digits"
          label={t('code')}
          value={code}
          max={6}
          error={tried && code !== '' && !/^\d{6}$/.test(code) ? t('codeShape') : null}
          onText={setCode}
        />
      )}
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      <Button id={sent ? 'enter' : 'send-code'} busy={doing.busy} onTap={sent ? enter : ask}>
        {t(sent ? 'enter' : 'send')}
      </Button>
      {sent && (
        <Button id="other-mail" look="plain" onTap={again}>
          {t('other')}
        </Button>
      )}
    </ServiceScreen>
  )
}

export default withSays('service', SignInPage)
