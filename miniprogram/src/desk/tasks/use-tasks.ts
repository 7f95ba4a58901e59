import { finishTask, listTasks, reopenTask } from '@iws/shared/contract/desk-service'
import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { troubleOf } from '../api/problem'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'

const REFRESH_MS = 15_000
const KEY = ['tasks'] as const

/** The tasks of whoever is signed in, read anew every 15 seconds. */
export const useTasks = () =>
  useQuery({
    queryKey: KEY,
    queryFn: ({ signal }) => call(listTasks, {}, signal),
    refetchInterval: REFRESH_MS,
  })

/** Finishing a task, with a way to take that back at once; and putting back one that was finished before. */
export function useTaskDeeds() {
  const say = useSay()
  const client = useQueryClient()
  const { tell } = useDesk.getState()
  const keep = (given: Tasks): void => void client.setQueryData(KEY, given)
  // Somebody else was faster, or the day is over: what stands there is no longer so.
  const onError = (thrown: unknown): void => {
    tell(troubleOf(thrown).message, 'trouble')
    void client.invalidateQueries({ queryKey: KEY })
  }
  const back = useMutation({
    mutationFn: (id: string) => call(reopenTask, { id }),
    onSuccess: given => {
      keep(given)
      tell(say(SHELL.undone))
    },
    onError,
  })
  const finish = useMutation({
    mutationFn: (id: string) => call(finishTask, { id }),
    onSuccess: (given, id) => {
      keep(given)
      tell(say(TASKS.finished), 'result', () => back.mutate(id))
    },
    onError,
  })
  return { finish: finish.mutate, putBack: back.mutate, busy: finish.isPending || back.isPending }
}
