import { go } from '../platform/go'
import { signsInByItself } from '../platform/login'
import { dial } from '../platform/reach'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { clockOf } from '../words/clock'
import { hotlineNumber } from '../words/hotline-number'
import { appearance } from '../platform/appearance'
import { useWords } from '../words/words'
import { Banner } from './Banner'
import { Box } from './Box'
import { Button } from './Button'
import { SCREEN_WORDS } from './screen-words'
import type { Asked, Door, Trouble } from './screen-props'
import { Words } from './Words'

/** Grey shapes where content will stand. */
export function Skeleton({ shape }: { readonly shape: 'cards' | 'lines' }) {
  const t = useWords(SCREEN_WORDS)
  return (
    <Box className="ds-stack" live>
      <Words className="ds-hint">{t('loading')}</Words>
      {[1, 2, 3].map(each => (
        <Box
          key={each}
          className={`ds-skeleton ds-skeleton--${shape === 'cards' ? 'card' : 'line'}`}
          hidden
        />
      ))}
    </Box>
  )
}

/** Something did not come: what happened, what still works, what to do. */
export function TroubleCard({
  trouble,
  onAgain,
}: {
  readonly trouble: Trouble
  readonly onAgain: () => void
}) {
  const t = useWords(SCREEN_WORDS)
  const away = trouble.code === 'offline'
  const number = hotlineNumber(Date.now())
  return (
    <Banner tone={away ? 'ask' : 'no'} title={t(away ? 'noNetwork' : 'trouble')} live>
      <Words>{trouble.sentence}</Words>
      {away && <Words className="ds-second">{t('stillWorks')}</Words>}
      <Box className="ds-row ds-row--wrap">
        <Button id="try-again" small look="second" icon="again" onTap={onAgain}>
          {t('again')}
        </Button>
        <Button small look="plain" icon="phone" onTap={() => void dial(number)}>
          {t('hotline', { number })}
        </Button>
      </Box>
    </Banner>
  )
}

/** Somebody who is not signed in: the demonstration's one tap, or the way into WeChat. */
export function Doorway({ gate }: { readonly gate: Door }) {
  const t = useWords(SCREEN_WORDS)
  const demonstration = useSession(session => session.demonstration === true)
  if (gate.busy || !gate.problem) return <Skeleton shape="cards" />
  if (gate.problem.code !== 'signed-out')
    return <TroubleCard trouble={gate.problem} onAgain={() => void gate.signIn()} />
  return (
    <Banner title={t('signInTitle')}>
      <Words>{t(demonstration ? 'signInDemo' : 'signInWechat')}</Words>
      {demonstration && (
        <Button id="sign-in-demo" onTap={() => void gate.signIn()}>
          {t('signInDemoButton')}
        </Button>
      )}
      {!signsInByItself && (
        <Button id="sign-in-mail" look={demonstration ? 'second' : 'primary'} onTap={() => go('sign-in')}>
          {t('signInMail')}
        </Button>
      )}
    </Banner>
  )
}

/** What stands above, or instead of, a reply: waiting, trouble, or how old it is. */
export function Reply({ call, skeleton }: { readonly call: Asked; readonly skeleton: 'cards' | 'lines' }) {
  const t = useWords(SCREEN_WORDS)
  const language = useSettings(settings => settings.language)
  const again = (): void => void call.refresh()
  if (call.data === null) {
    if (call.problem && !call.loading) return <TroubleCard trouble={call.problem} onAgain={again} />
    return <Skeleton shape={skeleton} />
  }
  if (!call.problem || call.asOf === null) return null
  const when = clockOf(call.asOf, appearance.offsetMinutes(call.asOf), language)
  return (
    <Banner tone="ask" title={t(call.problem.code === 'offline' ? 'noNetwork' : 'trouble')} live>
      {call.problem.code !== 'offline' && <Words>{call.problem.sentence}</Words>}
      <Words>{t('older', { when })}</Words>
      <Button id="refresh" small look="second" icon="again" busy={call.loading} onTap={again}>
        {t('refresh')}
      </Button>
    </Banner>
  )
}
