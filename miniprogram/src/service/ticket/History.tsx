import type { EventView } from '@iws/shared/contract/gives/tickets'
import { Box } from '../../components/Box'
import { Timeline } from '../../components/Timeline'
import { Words } from '../../components/Words'
import { useSays, useSaysRows } from '../../says/use-says'
import { useSay } from '../../words/words'
import { useWhen } from '../use-when'

/** Who did what and when, newest first. */
export function History({ events }: { readonly events: readonly EventView[] }) {
  const t = useSays('service', 'ticket')
  const happened = useSaysRows('service', 'event')
  const who = useSays('service', 'actor')
  const say = useSay()
  const when = useWhen()
  const items = events.map(({ id, at, by, what }) => {
    // One that the words do not know gets a neutral label.
    const sentence = happened[what] ?? happened.other
    return { id, when: when.own(at), what: `${who(by)} · ${sentence ? say(sentence) : '…'}` }
  })
  return (
    <Box as="section" className="ds-stack" label={t('timeline')}>
      <Words as="h2">{t('timeline')}</Words>
      <Timeline items={items} label={t('timeline')} />
    </Box>
  )
}
