import type { Queue, QueueRow } from '@iws/shared/contract/gives/desk'
import { useQueryClient } from '@tanstack/react-query'
import type { InfiniteData } from '@tanstack/react-query'
import { Icon } from '../canvas/Icon'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { QUEUE } from '../words/queue'
import { COMMAND_NAMES } from '../words/keys'
import { useSay } from '../words/use-say'
import { neighbour, nextInReview } from './neighbour'

/** Foot of the queue: up, down, and the next one that waits. */
export function QueueMoves({ rows }: { readonly rows: readonly QueueRow[] }) {
  const say = useSay()
  const client = useQueryClient()
  const open = useDesk(state => state.ticket)
  const go = (id: string | null) => {
    if (id) useDesk.getState().open(id)
    else useDesk.getState().tell(say(QUEUE.noNext))
  }
  const next = () => {
    const waiting = client.getQueryData<InfiniteData<Queue>>(['queue', 'in-review'])
    useDesk.getState().list('in-review')
    go(nextInReview(waiting?.pages.flatMap(page => page.rows) ?? [], open))
  }
  return (
    <div className="desk-rail-foot">
      <CommandButton
        command="up"
        label={say(COMMAND_NAMES.up)}
        run={() => go(neighbour(rows, open, -1) ?? open)}
      >
        <Icon name="up" />
      </CommandButton>
      <CommandButton
        command="down"
        label={say(COMMAND_NAMES.down)}
        run={() => go(neighbour(rows, open, 1) ?? open)}
      >
        <Icon name="down" />
      </CommandButton>
      <CommandButton command="next" run={next}>
        {say(QUEUE.next)}
      </CommandButton>
    </div>
  )
}
