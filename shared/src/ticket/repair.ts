import { text } from '../text.ts'
import type { Lifecycle } from './lifecycle.ts'
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
    {
      action: 'reopen',
      by: 'customer',
      from: ['resolved'],
      to: 'diagnosing',
      label: text('问题还在', '問題還在', 'It is not solved'),
    },
    {
      action: 'reopen',
      by: 'agent',
      from: ['resolved'],
      to: 'diagnosing',
      label: text('重新打开', '重新開啟', 'Reopen'),
    },
    {
      action: 'close',
      by: 'customer',
      from: ['resolved'],
      to: 'closed',
      label: text('已经好了', '已經好了', 'It is solved'),
    },
    {
      action: 'close',
      by: 'agent',
      from: ['resolved'],
      to: 'closed',
      label: text('关闭', '關閉', 'Close'),
    },
    {
      action: 'close',
      by: 'system',
      from: ['resolved'],
      to: 'closed',
      label: text('关闭', '關閉', 'Close'),
    },
    {
      action: 'cancel',
      by: 'customer',
      from: ['draft', 'filed', 'contacted', 'diagnosing', 'waiting-part', 'waiting-customer'],
      to: 'cancelled',
      needs: needs.reason,
      label: text('取消报修', '取消報修', 'Cancel'),
    },
    {
      action: 'cancel',
      by: 'agent',
      from: OPEN,
      to: 'cancelled',
      needs: needs.reason,
      label: text('取消', '取消', 'Cancel'),
    },
    {
      action: 'merge',
      by: 'agent',
      from: OPEN,
      to: 'merged',
      label: text('并入另一张工单', '併入另一張工單', 'Merge'),
    },
    {
      action: 'merge',
      by: 'system',
      from: ['draft'],
      to: 'merged',
      label: text('并入已有工单', '併入已有工單', 'Join the open one'),
    },
  ],
}
