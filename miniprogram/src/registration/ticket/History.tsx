import type { EventView } from '@iws/shared/contract/gives/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Timeline } from '../../components/Timeline'
import { Words } from '../../components/Words'
import { useSay, useWords } from '../../words/words'
import { useWhen } from '../use-when'
import { ACTOR_WORDS, eventWords, TICKET } from '../words/ticket'

/** Who did what and when, newest first. */
export function History({ events }: { readonly events: readonly EventView[] }) {
  const t = useWords(TICKET)
  const say = useSay()
  const when = useWhen()
  const items = events.map(({ id, at, by, what, about }) => {
    const name = about.requirement ?? about.paper
    const row = name ? PAPER[name as PaperId] : undefined
    const words = say(eventWords(what), { paper: row ? say(row.name) : '' }).replace(/[：:]\s*$/, '')
    return { id, when: when(at), what: `${say(ACTOR_WORDS[by])} · ${words}` }
  })
  return (
    <Box as="section" className="ds-stack" label={t('timeline')}>
      <Words as="h2">{t('timeline')}</Words>
      <Timeline items={items} label={t('timeline')} />
    </Box>
  )
}
