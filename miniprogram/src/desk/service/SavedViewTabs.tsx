import { removeView } from '@iws/shared/contract/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { useService } from './service-state'
import type { Filter } from './service-state'
import { useViews } from './use-service'

/** One’s own lists. */
export function SavedViewTabs() {
  const say = useSay()
  const client = useQueryClient()
  const views = useViews().data?.views ?? []
  const list = useService(state => state.list)
  const remove = useMutation({
    mutationFn: (id: string) => call(removeView, { id }),
    onSuccess: given => client.setQueryData(['views'], given),
  })
  if (views.length === 0) return null
  return (
    <ul className="desk-saved" aria-label={say(SERVICE.views)}>
      {views.map(view => (
        <li key={view.id}>
          <button type="button" className="desk-link" onClick={() => list(view.filter as Filter)}>
            {view.name}
          </button>
          <button
            type="button"
            className="desk-button desk-button-bare"
            aria-label={say(SERVICE.removeView, { name: view.name })}
            onClick={() => remove.mutate(view.id)}
          >
            ×
          </button>
        </li>
      ))}
    </ul>
  )
}
