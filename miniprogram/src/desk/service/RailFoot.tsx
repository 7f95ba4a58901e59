import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { setPresence } from '@iws/shared/contract/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Icon } from '../canvas/Icon'
import { neighbour } from '../queue/neighbour'
import { call } from '../api/call'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { COMMAND_NAMES } from '../words/keys'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { useService } from './service-state'
import { useNext } from './use-next'

const SHIFT_MS = 9 * 3_600_000

/** Foot of the list: up, down, what is to be done next, at work or away, and handing over at the end of a shift. */
export function RailFoot({ rows }: { readonly rows: readonly DeskRow[] }) {
  const say = useSay()
  const { ticket, open, show } = useService()
  const go = (by: 1 | -1): void => open(neighbour(rows, ticket, by) ?? ticket)
  const next = useNext()
  return (
    <div className="desk-rail-foot">
      <CommandButton command="up" label={say(COMMAND_NAMES.up)} run={() => go(-1)}>
        <Icon name="up" />
      </CommandButton>
      <CommandButton command="down" label={say(COMMAND_NAMES.down)} run={() => go(1)}>
        <Icon name="down" />
      </CommandButton>
      <CommandButton command="next" run={next}>
        {say(SERVICE.next)}
      </CommandButton>
      <Presence />
      <CommandButton command="hand-over" run={() => show('hand-over')}>
        {say(SERVICE.handOver)}
      </CommandButton>
    </div>
  )
}

/** Work goes to whoever is present: from opening the desk for one shift, until saying otherwise or signing out. */
function Presence() {
  const say = useSay()
  const client = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (until: number | null) => call(setPresence, { until }),
    onSuccess: given => client.setQueryData(['colleagues'], given),
  })
  useEffect(() => mutate(Date.now() + SHIFT_MS), [mutate])
  const tellAll = (present: boolean): void =>
    mutate(present ? Date.now() + SHIFT_MS : null, {
      onSuccess: () => useDesk.getState().tell(say(present ? SERVICE.present : SERVICE.away)),
    })
  return (
    <select
      className="desk-presence"
      aria-label={say(SERVICE.present)}
      defaultValue="present"
      onChange={event => tellAll(event.target.value === 'present')}
    >
      <option value="present">{say(SERVICE.present)}</option>
      <option value="away">{say(SERVICE.away)}</option>
    </select>
  )
}
