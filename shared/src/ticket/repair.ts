import { text } from '../text.ts'
import type { Lifecycle } from './lifecycle.ts'
import { afterResolved, cutShort } from './service-ends.ts'
import type { ServiceFacts } from './service-facts.ts'
import * as needs from './service-needs.ts'

/**
 * `draft` being written · `filed` a person must call within 24 hours (C9) · `contacted` · `diagnosing` · `waiting-part`
 * with a date expected and a date of the next word · `waiting-customer` · `in-service` at the local centre · `resolved`
 * until the customer or time closes it · `closed`, `cancelled`, `merged` are ends.
 */
export const REPAIR_STATES = [
  'draft',
  'filed',
  'contacted',
  'diagnosing',
  'waiting-part',
  'waiting-customer',
  'in-service',
  'resolved',
  'closed',
  'cancelled',
  'merged',
] as const
export type RepairState = (typeof REPAIR_STATES)[number]

export const REPAIR_ACTIONS = [
  'file',
  'contact',
  'diagnose',
  'wait-part',
  'wait-customer',
  'serve',
  'resolve',
  'reopen',
  'close',
  'cancel',
  'merge',
] as const
export type RepairAction = (typeof REPAIR_ACTIONS)[number]

const OPEN: readonly RepairState[] = [
  'filed',
  'contacted',
  'diagnosing',
  'waiting-part',
  'waiting-customer',
  'in-service',
]

/** How a repair abroad lives (C9, C10, C12). */
export const REPAIR: Lifecycle<RepairState, RepairAction, ServiceFacts & { state: RepairState }> = {
  states: REPAIR_STATES,
  ends: ['closed', 'cancelled', 'merged'],
  steps: [
    {
      action: 'file',
      by: 'customer',
      from: ['draft'],
      to: 'filed',
      needs: needs.all(needs.problem, needs.country, needs.machine, needs.person, needs.transfer),
      label: text('提交报修', '送出報修', 'Send'),
    },
    {
      action: 'contact',
      by: 'agent',
      from: ['filed'],
      to: 'contacted',
      needs: needs.contact,
      label: text('记为已联系', '記為已聯絡', 'Mark as contacted'),
    },
    {
      action: 'diagnose',
      by: 'agent',
      from: ['contacted', 'waiting-part', 'waiting-customer', 'in-service'],
      to: 'diagnosing',
      label: text('开始诊断', '開始診斷', 'Diagnose'),
    },
    {
      action: 'wait-part',
      by: 'agent',
      from: ['contacted', 'diagnosing', 'in-service', 'waiting-part'],
      to: 'waiting-part',
      needs: needs.bothDates,
      label: text('等待备件', '等待零件', 'Wait for a part'),
    },
    {
      action: 'wait-customer',
      by: 'agent',
      from: ['contacted', 'diagnosing', 'in-service', 'waiting-part'],
      to: 'waiting-customer',
      label: text('等待客户', '等待客戶', 'Wait for the customer'),
    },
    {
      action: 'serve',
      by: 'agent',
      from: ['contacted', 'diagnosing', 'waiting-part', 'waiting-customer'],
      to: 'in-service',
      needs: needs.all(needs.answers, needs.agreed),
      label: text('进入维修', '進入維修', 'Begin the service'),
    },
    {
      action: 'resolve',
      by: 'agent',
      from: ['contacted', 'diagnosing', 'waiting-customer', 'in-service'],
      to: 'resolved',
      needs: needs.all(needs.answers, needs.summary),
      label: text('已解决', '已解決', 'Resolve'),
    },
    ...afterResolved<RepairState>('diagnosing'),
    ...cutShort<RepairState>(
      OPEN,
      ['draft', 'filed', 'contacted', 'diagnosing', 'waiting-part', 'waiting-customer'],
      text('取消报修', '取消報修', 'Cancel'),
    ),
  ],
}
