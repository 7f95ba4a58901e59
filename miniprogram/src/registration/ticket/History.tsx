import type { EventView } from '@iws/shared/contract/gives/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Timeline } from '../../components/Timeline'
import { Words } from '../../components/Words'
import { useSays, useSaysRows } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useWhen } from '../use-when'

/** Who did what and when, newest first. */
export function History({ events }: { readonly events: readonly EventView[] }) {
  const t = useSays('registration', 'ticket')
  const happened = useSaysRows('registration', 'event')
  const who = useSays('registration', 'actor')
  const say = useSay()
  const when = useWhen()
  const items = events.map(({ id, at, by, what, about }) => {
    const name = about.requirement ?? about.paper
    const row = name ? PAPER[name as PaperId] : undefined
    // One that the words do not know gets a neutral label.
    const sentence = happened[what] ?? happened.other
    const words = sentence ? say(sentence, { paper: row ? say(row.name) : '' }).replace(/[：:]\s*$/, '') : '…'
    return { id, when: when(at), what: `${who(by)} · ${words}` }
  })
  return (
    <Box as="section" className="ds-stack" label={t('timeline')}>
      <Words as="h2">{t('timeline')}</Words>
      <Timeline items={items} label={t('timeline')} />
    </Box>
  )
}
