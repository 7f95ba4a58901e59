import { saveView } from '@iws/shared/contract/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call'
import { Dialog } from '../shell/Dialog'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { LineField } from './Fields'
import { given } from './lists'
import { useService } from './service-state'

/** Keeps the list as it is narrowed now under a name. */
export function SaveViewDialog() {
  const say = useSay()
  const client = useQueryClient()
  const { filter, show } = useService()
  const [name, setName] = useState('')
  const [tried, setTried] = useState(false)
  const save = useMutation({
    mutationFn: () => call(saveView, { name, filter: given(filter) as Record<string, string> }),
    onSuccess: views => {
      client.setQueryData(['views'], views)
      useDesk.getState().tell(say(SERVICE.viewSaved))
      show(null)
    },
  })
  return (
    <Dialog
      title={say(SERVICE.saveView)}
      onClose={() => show(null)}
      act={{
        label: say(SERVICE.saveView),
        run: () => (name.trim() ? save.mutate() : setTried(true)),
        busy: save.isPending,
      }}
    >
      <LineField
        label={say(SERVICE.viewName)}
        value={name}
        onText={setName}
        max={60}
        first
        wrong={tried && name.trim() === ''}
      />
      <Problem trouble={save.error} />
    </Dialog>
  )
}
