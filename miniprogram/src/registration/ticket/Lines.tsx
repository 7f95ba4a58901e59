import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { PAPER } from '@iws/shared/rulebook/papers'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { slotsOf } from '../slots'
import type { Photo } from '../slots'
import { Fact } from '../parts/Fact'
import { useWhen } from '../use-when'

/** Each paper by name with how it stands; an original with where it is. */
export function Lines({ ticket }: { readonly ticket: TicketView }) {
  const t = useSays('registration', 'ticket')
  const slotSays = useSays('registration', 'slot')
  const originalSays = useSays('registration', 'original')
  const say = useSay()
  const when = useWhen()
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight" label={t('papers')}>
      <Words as="h2">{t('papers')}</Words>
      {slotsOf(ticket.lines, ticket.pages, [], {}).map(({ line, state, photos }) => (
        <Fact
          key={line.requirement.id}
          name={say(PAPER[line.requirement.id].name)}
          says={[
            ...(line.original && state === 'hand-in' ? [] : [slotSays(state)]),
            ...(line.original ? [originalSays(line.original)] : []),
            ...erasures(photos).map(at => t('photoErased', { when: when(at) })),
          ].join(' · ')}
        />
      ))}
    </Box>
  )
}

/** When photos were erased, each moment once. */
function erasures(photos: readonly Photo[]): number[] {
  return [...new Set(photos.flatMap(({ page }) => page?.erasedAt ?? []))]
}
