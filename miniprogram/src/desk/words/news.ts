import type { EventView } from '@iws/shared/contract/gives/tickets'
import { text as t } from '@iws/shared/text'
import { ACTORS, EVENT_NAMES } from './events'
import { paperName } from './policy'
import type { Say } from './use-say'
import { wordFor } from './word-for'

/** Words around what others do to the open ticket. */
export const NEWS = {
  title: t('刚刚有变化', '剛剛有變化', 'Just now'),
  line: t('{who}：{what}', '{who}：{what}', '{who}: {what}'),
  read: t('知道了', '知道了', 'Got it'),
  repeat: t('再做一次：{step}', '再做一次：{step}', 'Do it again: {step}'),
  repeatForm: t('按最新情况再办一次', '按最新情況再辦一次', 'Do it on the latest state'),
  looking: t('{names} 也在看', '{names} 也在看', 'Also here: {names}'),
  writing: t('{names} 正在回复', '{names} 正在回覆', 'Answering: {names}'),
  acting: t('{names} 正在办理', '{names} 正在辦理', 'Working on it: {names}'),
  and: t('、', '、', ', '),
  kept: t(
    '您写的都在。看过变化后可以再办一次。',
    '您寫的都在。看過變化後可以再辦一次。',
    'What you wrote is kept. Once you have seen the change, do it again.',
  ),
} as const

/** Who did what, in one line. */
export function newsWords(event: EventView, say: Say): string {
  return say(NEWS.line, {
    who: event.name ?? say(wordFor(ACTORS, event.by)),
    what: say(wordFor(EVENT_NAMES, event.what), {
      paper: say(paperName(event.about.requirement ?? event.about.paper ?? '')),
      rule: event.about.rule ?? '',
    }),
  })
}
