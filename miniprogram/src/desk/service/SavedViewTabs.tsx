import { removeView, saveView } from '@iws/shared/contract/desk-service'
import type { SavedViews } from '@iws/shared/contract/gives/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { sameFilter } from './lists'
import type { Filter } from './lists'
import { useService } from './service-state'
import { useViews } from './use-service'

type View = SavedViews['views'][number]

/** One’s own lists. One that was removed by mistake can be put back. */
export function SavedViewTabs() {
  const say = useSay()
  const views = useViews().data?.views ?? []
  const { panel, filter, list } = useService()
  const remove = useRemoval()
  if (views.length === 0) return null
  return (
    <ul className="desk-saved" aria-label={say(SERVICE.views)}>
      {views.map(view => (
        <li key={view.id}>
          <button
            type="button"
            className="desk-button desk-button-bare"
            aria-pressed={panel === 'list' && sameFilter(view.filter, filter)}
            onClick={() => list(view.filter as Filter)}
          >
            {view.name}
          </button>
          <button
            type="button"
            className="desk-button desk-button-bare"
            aria-label={say(SERVICE.removeView, { name: view.name })}
            onClick={() => remove(view)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}

function useRemoval() {
  const say = useSay()
  const client = useQueryClient()
  const keep = (given: SavedViews): void => void client.setQueryData(['views'], given)
  const back = useMutation({
    mutationFn: ({ name, filter }: View) => call(saveView, { name, filter }),
    onSuccess: given => {
      keep(given)
      useDesk.getState().tell(say(SHELL.undone))
    },
  })
  const remove = useMutation({
    mutationFn: ({ id }: View) => call(removeView, { id }),
    onSuccess: (given, view) => {
      keep(given)
      useDesk
        .getState()
        .tell(say(SERVICE.viewRemoved, { name: view.name }), 'result', () => back.mutate(view))
    },
  })
  return (view: View): void => remove.mutate(view)
}
