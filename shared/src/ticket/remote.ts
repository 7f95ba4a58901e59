import { text } from '../text.ts'
import type { Lifecycle } from './lifecycle.ts'
import { afterResolved, cutShort } from './service-ends.ts'
import type { ServiceFacts } from './service-facts.ts'
import * as needs from './service-needs.ts'

/**
 * `draft` · `filed` waits for its slot · `triaging` a software engineer · `escalated` a remote engineer · `in-session` at
 * the customer’s machine · `waiting-customer` · `resolved` · `closed`, `cancelled`, `merged` are ends. The slot is not a
 * state: it may be taken, moved or given back while the ticket is open.
 */
export const REMOTE_STATES = [
  'draft',
  'filed',
  'triaging',
  'escalated',
  'in-session',
  'waiting-customer',
  'resolved',
  'closed',
  'cancelled',
  'merged',
] as const
export type RemoteState = (typeof REMOTE_STATES)[number]

export const REMOTE_ACTIONS = [
  'file',
  'triage',
  'escalate',
  'begin-session',
  'end-session',
  'wait-customer',
  'resolve',
  'reopen',
  'close',
  'cancel',
  'merge',
] as const
export type RemoteAction = (typeof REMOTE_ACTIONS)[number]

const OPEN: readonly RemoteState[] = ['filed', 'triaging', 'escalated', 'in-session', 'waiting-customer']

/** How remote help lives (C4, C13). No step asks for a serial: any brand is served. */
export const REMOTE: Lifecycle<RemoteState, RemoteAction, ServiceFacts & { state: RemoteState }> = {
  states: REMOTE_STATES,
  ends: ['closed', 'cancelled', 'merged'],
  steps: [
    {
      action: 'file',
      by: 'customer',
      from: ['draft'],
      to: 'filed',
      needs: needs.all(needs.problem, needs.abroad, needs.limits, needs.person),
      label: text('提交', '送出', 'Send'),
    },
    {
      action: 'triage',
      by: 'agent',
      from: ['filed', 'waiting-customer'],
      to: 'triaging',
      needs: needs.contact,
      label: text('开始排查', '開始排查', 'Begin the triage'),
    },
    {
      action: 'escalate',
      by: 'agent',
      from: ['triaging', 'in-session'],
      to: 'escalated',
      needs: needs.reason,
      label: text('升级给远程工程师', '升級給遠端工程師', 'Escalate'),
    },
    {
      action: 'begin-session',
      by: 'agent',
      from: ['triaging', 'escalated'],
      to: 'in-session',
      needs: needs.all(needs.session, needs.code),
      label: text('开始远程', '開始遠端', 'Begin the session'),
    },
    {
      action: 'end-session',
      by: 'agent',
      from: ['in-session'],
      to: 'triaging',
      needs: needs.summary,
      label: text('结束远程', '結束遠端', 'End the session'),
    },
    {
      // Who takes the consent to a session back has ended it.
      action: 'end-session',
      by: 'system',
      from: ['in-session'],
      to: 'triaging',
      label: text('收回同意，远程结束', '收回同意，遠端結束', 'Consent taken back, session over'),
    },
    {
      action: 'wait-customer',
      by: 'agent',
      from: ['triaging', 'escalated'],
      to: 'waiting-customer',
      label: text('等待客户', '等待客戶', 'Wait for the customer'),
    },
    {
      action: 'resolve',
      by: 'agent',
      from: ['triaging', 'escalated', 'in-session', 'waiting-customer'],
      to: 'resolved',
      needs: needs.summary,
      label: text('已解决', '已解決', 'Resolve'),
    },
    ...afterResolved<RemoteState>('triaging'),
    ...cutShort<RemoteState>(OPEN, ['draft', 'filed', 'triaging', 'escalated', 'waiting-customer']),
  ],
}
