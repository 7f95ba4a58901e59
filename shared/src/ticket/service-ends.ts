import { text } from '../text.ts'
import type { Text } from '../text.ts'
import type { Step } from './lifecycle.ts'
import type { ServiceFacts } from './service-facts.ts'
import * as needs from './service-needs.ts'

/** Steps to be spread into the table of a kind. */
type Steps<State extends string, Action extends string> = readonly Step<State, Action, ServiceFacts>[]

/** How a resolved ticket goes on: back to `work`, for who finds it is not solved, or to its end. */
export function afterResolved<State extends string>(
  work: State,
): Steps<State | 'resolved' | 'closed', 'reopen' | 'close'> {
  const back = { action: 'reopen', from: ['resolved'], to: work } as const
  const end = { action: 'close', from: ['resolved'], to: 'closed' } as const
  const close = text('关闭', '關閉', 'Close')
  return [
    { ...back, by: 'customer', label: text('问题还在', '問題還在', 'It is not solved') },
    { ...back, by: 'agent', label: text('重新打开', '重新開啟', 'Reopen') },
    { ...end, by: 'customer', label: text('已经好了', '已經好了', 'It is solved') },
    { ...end, by: 'agent', label: close },
    { ...end, by: 'system', label: close },
  ]
}

/**
 * How a ticket ends before its time: cancelled with a reason, by its owner from `byCustomer` (his button says `label`) or at
 * the desk while it is `open`; or as a part of another ticket.
 */
export function cutShort<State extends string>(
  open: readonly State[],
  byCustomer: readonly State[],
  label: Text = text('取消', '取消', 'Cancel'),
): Steps<State | 'draft' | 'cancelled' | 'merged', 'cancel' | 'merge'> {
  const cancel = { action: 'cancel', to: 'cancelled', needs: needs.reason } as const
  const merge = { action: 'merge', to: 'merged' } as const
  return [
    { ...cancel, by: 'customer', from: byCustomer, label },
    { ...cancel, by: 'agent', from: open, label: text('取消', '取消', 'Cancel') },
    { ...merge, by: 'agent', from: open, label: text('并入另一张工单', '併入另一張工單', 'Merge') },
    {
      ...merge,
      by: 'system',
      from: ['draft'],
      label: text('并入已有工单', '併入已有工單', 'Join the open one'),
    },
  ]
}
