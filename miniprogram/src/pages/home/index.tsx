import { readInbox } from '@iws/shared/contract/inbox'
import { useEffect } from 'react'
import { fetchBookAhead } from '../../api/book'
import { useCall } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { SCENES } from '../../drawings/scenes'
import { go } from '../../platform/go'
import { isBegun, useDrafts } from '../../service/draft'
import { useDraft } from '../../state/draft'
import { useSession } from '../../state/session'
import { useWords } from '../../words/words'
import { DemoSignIn } from './DemoSignIn'
import { HotlineStrip } from './HotlineStrip'
import { LastMachine } from './LastMachine'
import { MoreLinks } from './MoreLinks'
import { SentOff } from './SentOff'
import { WORDS } from './words'

/** A question, not a menu. */
export default function Home() {
  const t = useWords(WORDS)
  useEffect(fetchBookAhead, [])
  const underWay = useDraft(draft => draft.route !== null)
  const asked = useDrafts(drafts => Object.values(drafts).some(isBegun))
  return (
    <Screen title={t('title')} heading={t('heading')} first tools={<Tools />}>
      <Box className="ds-stack">
        <SentOff />
        <LastMachine />
        {underWay && <Choice id="go-on" title={t('goOn')} says={t('goOnSays')} onTap={() => go('machine')} />}
        <Choice
          id="abroad"
          title={t('abroad')}
          says={t('abroadSays')}
          drawing={SCENES.abroad}
          onTap={() => go('cover')}
        />
        <Button id="help" look="second" onTap={() => go('help')}>
          {t(asked ? 'helpGoOn' : 'help')}
        </Button>
        <Choice
          id="home"
          title={t('home')}
          says={t('homeSays')}
          drawing={SCENES.home}
          onTap={() => go('papers')}
        />
        <Choice
          id="progress"
          title={t('progress')}
          says={t('progressSays')}
          drawing={SCENES.progress}
          onTap={() => go('tickets')}
        />
      </Box>
      <DemoSignIn />
      <HotlineStrip />
      <MoreLinks />
    </Screen>
  )
}

/** Messages with the number of unread ones, and the settings. */
function Tools() {
  const t = useWords(WORDS)
  const signedIn = useSession(session => session.token !== null)
  const inbox = useCall(readInbox, signedIn ? {} : null)
  const unread = inbox.data?.unread ?? 0
  return (
    <>
      <Tap
        id="inbox"
        className="ds-tool"
        label={unread > 0 ? t('inboxNew', { count: unread }) : t('inbox')}
        onTap={() => go('inbox')}
      >
        <Icon name="bell" />
        {unread > 0 && (
          <Words as="span" className="ds-badge">
            {String(unread)}
          </Words>
        )}
      </Tap>
      <Tap id="settings" className="ds-tool" label={t('settings')} onTap={() => go('settings')}>
        <Icon name="settings" />
      </Tap>
    </>
  )
}
