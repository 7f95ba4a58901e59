import { listService } from '@iws/shared/contract/desk-service'
import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { useMutation } from '@tanstack/react-query'
import { call } from '../api/call'
import { troubleOf } from '../api/problem'
import { nextToDo } from '../queue/neighbour'
import { useSession } from '../session/use-session'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { LISTS } from './lists'
import type { ListName } from './lists'
import { useService } from './service-state'

/**
 * Opens what is to be done next: of the promises at risk the one due first that is one’s own or nobody’s, else what is due
 * first of one’s own and of nobody’s. A lead takes whatever is at risk.
 */
export function useNext(): () => void {
  const say = useSay()
  const session = useSession().data
  const { mutate } = useMutation({
    mutationFn: async () => {
      const mine = ({ ownerName }: DeskRow): boolean =>
        ownerName === null || session?.role === 'lead' || ownerName === session?.name
      const atRisk = (await rowsOf('atRisk')).filter(({ row }) => mine(row))
      const open = useService.getState().ticket
      return pick(atRisk, open) ?? pick([...(await rowsOf('mine')), ...(await rowsOf('unowned'))], open)
    },
    onSuccess: found => {
      if (!found) return useDesk.getState().tell(say(SERVICE.noNext))
      useService.getState().list(LISTS[found.list])
      useService.getState().open(found.row.id)
    },
    onError: thrown => useDesk.getState().tell(troubleOf(thrown).message, 'trouble'),
  })
  return () => mutate()
}

interface Listed {
  readonly list: ListName
  readonly row: DeskRow
}

async function rowsOf(list: ListName): Promise<Listed[]> {
  const { rows } = await call(listService, LISTS[list])
  return rows.map(row => ({ list, row }))
}

function pick(all: readonly Listed[], open: string | null): Listed | null {
  const due = ({ row }: Listed): number => row.nextDue ?? Number.MAX_SAFE_INTEGER
  const inOrder = [...all].sort((one, other) => due(one) - due(other))
  const next = nextToDo(
    inOrder.map(({ row }) => row),
    open,
  )
  return inOrder.find(({ row }) => row.id === next) ?? null
}
