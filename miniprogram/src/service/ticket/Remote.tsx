import type { SessionCode } from '@iws/shared/contract/gives/service'
import { consentService, makeSessionCode } from '@iws/shared/contract/service'
import { useState } from 'react'
import { call } from '../../api/call'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { go } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { hasEnded } from '../ended'
import { useServiceBook } from '../use-kind'
import { useWhen } from '../use-when'
import type { TicketProps } from './Body'

/** The appointment, and the session with its consent and its one-time code. */
export function Remote({ view, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const when = useWhen()
  const { id, slot, state } = view
  if (hasEnded(state) || state === 'resolved') return null
  // While the engineer is at the machine there is one thing to decide: whether it goes on.
  if (state === 'in-session') return <Stop view={view} doing={doing} step={step} />
  return (
    <>
      <Box as="section" className="ds-card ds-stack" id="slot" label={t('slot')}>
        <Words as="h2">{t('slot')}</Words>
        <Words className={slot ? 'sv-promise ds-figures' : ''}>
          {slot ? when.both(slot.from) : t('slotNone')}
        </Words>
        <Button id="to-slots" look={slot ? 'second' : 'primary'} onTap={() => go('slots', { id })}>
          {t(slot ? 'move' : 'choose')}
        </Button>
      </Box>
      {state !== 'filed' && <Session view={view} doing={doing} step={step} />}
    </>
  )
}

/** The way to end a session that is under way. */
function Stop({ view: { id, consents }, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const { session } = consents
  if (session === null) return null
  const { version } = session
  return (
    <Button
      id="session-take-back"
      look="danger"
      busy={doing.busy}
      onTap={() => step(() => call(consentService, { id, consent: 'session', version, given: false }))}
    >
      {t('takeBack')}
    </Button>
  )
}

/** Consent first, then the code in large digits. It is asked for again each time: a code kept could be found. */
function Session({ view: { id, consents }, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const when = useWhen()
  const text = useServiceBook().consents.session
  const making = useDoing()
  const [code, setCode] = useState<SessionCode | null>(null)
  const agreed = consents.session !== null
  const make = (): void =>
    void making.run(async () => {
      if (!agreed) {
        const view = await call(consentService, {
          id,
          consent: 'session',
          version: text.version,
          given: true,
        })
        step(() => Promise.resolve(view))
      }
      setCode(await call(makeSessionCode, { id }))
    })
  const takeBack = (): void => {
    setCode(null)
    const version = consents.session?.version ?? text.version
    step(() => call(consentService, { id, consent: 'session', version, given: false }))
  }
  return (
    <Box as="section" className="ds-card ds-stack" id="session" label={t('session')}>
      <Words as="h2">{t('session')}</Words>
      {!agreed &&
        text.points.map(({ about, says }, index) => (
          <Box key={index}>
            <Words className="ds-hint">{say(about)}</Words>
            <Words>{say(says)}</Words>
          </Box>
        ))}
      {!agreed && <Words className="ds-strong">{say(text.tick)}</Words>}
      {code && (
        <Banner title={t('code')} live>
          <Words id="session-code" as="span" className="sv-code">
            {code.code}
          </Words>
          <Words className="ds-figures">{t('codeUntil', { when: when.own(code.until) })}</Words>
          <Words>{t('codeWarn')}</Words>
        </Banner>
      )}
      {making.problem && <Words className="ds-error">{making.problem.sentence}</Words>}
      <Button id="make-code" look={code ? 'second' : 'primary'} busy={making.busy} onTap={make}>
        {t(code ? 'codeNew' : agreed ? 'codeGet' : 'sessionAgree')}
      </Button>
      {agreed && (
        <Button id="session-take-back" small look="plain" onTap={takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </Box>
  )
}
