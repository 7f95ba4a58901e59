import { useEffect, useState } from 'react'
import { askForMailCode, signInByMail } from '../../api/sign-in-mail'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { back, backTo, below } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import type { Doing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useSession } from '../../state/session'
import { mailOf } from '../changes'
import { ServiceScreen } from '../parts/ServiceScreen'
import { askedBefore, keepAsked } from './asked'

const CODE = /^\d{6}$/

/** Signing in outside WeChat: an address, then the six digits that came by mail. Leads back to where it was asked for. */
function SignInPage() {
  const t = useSays('service', 'signIn')
  const [before] = useState(() => askedBefore(Date.now()))
  const [to] = useState(() => below() ?? before?.to ?? null)
  const [mail, setMail] = useState(before?.mail ?? '')
  const [sent, setSent] = useState(before !== null)
  const doing = useDoing()
  const signedIn = useSession(session => session.token !== null)
  useEffect(() => {
    if (!signedIn) return
    keepAsked(null)
    if (to) backTo(to)
    else back()
  }, [signedIn, to])
  const asked = (address: string): void => {
    keepAsked({ mail: address, at: Date.now(), to })
    setMail(address)
    setSent(true)
  }
  const again = (): void => {
    keepAsked(null)
    setSent(false)
    doing.clear()
  }
  return (
    <ServiceScreen title={t('title')} lead={sent ? undefined : t('lead')}>
      {sent ? (
        <Digits mail={mail} doing={doing} onAgain={again} />
      ) : (
        <Address mail={mail} doing={doing} onMail={setMail} onAsked={asked} />
      )}
    </ServiceScreen>
  )
}

export default withSays('service', SignInPage)

interface AddressProps {
  readonly mail: string
  readonly doing: Doing
  readonly onMail: (mail: string) => void
  readonly onAsked: (address: string) => void
}

function Address({ mail, doing, onMail, onAsked }: AddressProps) {
  const t = useSays('service', 'signIn')
  const [tried, setTried] = useState(false)
  const ask = (): void => {
    const address = mailOf(mail)
    setTried(true)
    if (address !== null) void doing.run(() => askForMailCode(address).then(() => onAsked(address)))
  }
  return (
    <>
      <Field
        id="mail"
        kind="mail"
        label={t('mail')}
        hint={t('mailWhy')}
        value={mail}
        max={254}
        error={tried && mailOf(mail) === null ? t('mailShape') : null}
        onText={onMail}
      />
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      <Button id="send-code" busy={doing.busy} onTap={ask}>
        {t('send')}
      </Button>
    </>
  )
}

interface DigitsProps {
  readonly mail: string
  readonly doing: Doing
  readonly onAgain: () => void
}

function Digits({ mail, doing, onAgain }: DigitsProps) {
  const t = useSays('service', 'signIn')
  const [code, setCode] = useState('')
  const [tried, setTried] = useState(false)
  const fits = CODE.test(code.trim())
  const enter = (): void => {
    setTried(true)
    if (fits) void doing.run(() => signInByMail(mail, code.trim()))
  }
  return (
    <>
      <Words>{t('sent', { mail })}</Words>
      <Words className="ds-second">{t('sentWhere')}</Words>
      <Field
        id="code"
        kind="digits"
        label={t('code')}
        value={code}
        max={6}
        error={tried && !fits ? t('codeShape') : null}
        onText={setCode}
      />
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      <Button id="enter" busy={doing.busy} onTap={enter}>
        {t('enter')}
      </Button>
      <Button id="other-mail" look="plain" onTap={onAgain}>
        {t('other')}
      </Button>
    </>
  )
}
