import type { Inbox as Reply } from '@iws/shared/contract/gives/inbox'
import { markInboxRead, readInbox } from '@iws/shared/contract/inbox'
import { useEffect } from 'react'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Box } from '../../components/Box'
import { Icon } from '../../components/Icon'
import { Screen } from '../../components/Screen'
import { Tap } from '../../components/Tap'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { go } from '../../platform/go'
import { ServiceSays } from '../../says/ServiceSays'
import { useSaysRows } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { clockOf } from '../../words/clock'
import { useSay, useWords } from '../../words/words'
import { pageOf } from './page-of'
import { NOTICE_WORDS, UNKNOWN_NOTICE, WORDS } from './words'

type Notice = Reply['notices'][number]

/** What happened to one's tickets, newest first. Opening the page marks them as read; the mark stays seen this once. */
export default function Inbox() {
  const t = useWords(WORDS)
  const gate = useGate()
  const inbox = useCall(readInbox, gate.open ? {} : null)
  const notices = inbox.data?.notices ?? []
  const newest = inbox.data && inbox.data.unread > 0 ? (notices[0]?.id ?? null) : null
  useEffect(() => {
    // Whether it worked does not matter here: the next opening tries again.
    if (newest) call(markInboxRead, { upTo: newest }).catch(() => undefined)
  }, [newest])
  return (
    <Screen title={t('title')} gate={gate} call={inbox}>
      {notices.some(notice => !NOTICE_WORDS[notice.kind]) && <ServiceSays />}
      {notices.length === 0 ? (
        <Box className="ds-card ds-stack ds-stack--tight">
          <Words as="h2">{t('none')}</Words>
          <Words className="ds-second">{t('noneSays')}</Words>
        </Box>
      ) : (
        <Box as="ul" className="ds-stack">
          {notices.map(notice => (
            <Box as="li" key={notice.id}>
              <NoticeCell notice={notice} />
            </Box>
          ))}
        </Box>
      )}
    </Screen>
  )
}

function NoticeCell({ notice }: { readonly notice: Notice }) {
  const t = useWords(WORDS)
  const more = useSaysRows('service', 'event')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const when = clockOf(notice.at, appearance.offsetMinutes(notice.at), language)
  return (
    <Tap
      id={`notice-${notice.id}`}
      className="ds-choice"
      onTap={() => go(pageOf(notice.kind), { id: notice.ticket })}
    >
      <Box className="ds-grow ds-stack ds-stack--tight">
        <Words className={notice.read ? '' : 'ds-strong'}>
          {say(NOTICE_WORDS[notice.kind] ?? more[notice.kind] ?? UNKNOWN_NOTICE)}
        </Words>
        <Words className="ds-hint ds-figures">{`${when} · ${notice.number}`}</Words>
      </Box>
      {!notice.read && (
        <Words as="span" className="ds-badge">
          {t('fresh')}
        </Words>
      )}
      <Icon name="next" ink="second" />
    </Tap>
  )
}
