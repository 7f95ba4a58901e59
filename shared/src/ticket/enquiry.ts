import { text } from '../text.ts'
import type { Lifecycle } from './lifecycle.ts'
import { cutShort } from './service-ends.ts'
import type { ServiceFacts } from './service-facts.ts'
import * as needs from './service-needs.ts'

/**
 * `draft` · `filed` the ball is with us · `answered` the ball is with the customer · `closed`, `cancelled`, `merged` are
 * ends. An enquiry may become another kind: it keeps its number, and its state is then one of that kind.
 */
export const ENQUIRY_STATES = ['draft', 'filed', 'answered', 'closed', 'cancelled', 'merged'] as const
export type EnquiryState = (typeof ENQUIRY_STATES)[number]

export const ENQUIRY_ACTIONS = ['file', 'answer', 'ask-more', 'close', 'cancel', 'merge'] as const
export type EnquiryAction = (typeof ENQUIRY_ACTIONS)[number]

/** How a question lives (C17: the applet and the hotline as the last resort). */
export const ENQUIRY: Lifecycle<EnquiryState, EnquiryAction, ServiceFacts & { state: EnquiryState }> = {
  states: ENQUIRY_STATES,
  ends: ['closed', 'cancelled', 'merged'],
  steps: [
    {
      action: 'file',
      by: 'customer',
      from: ['draft'],
      to: 'filed',
      needs: needs.all(needs.problem, needs.person),
      label: text('提交', '送出', 'Send'),
    },
    {
      action: 'file',
      by: 'system',
      from: ['draft'],
      to: 'filed',
      label: text('收到邮件', '收到郵件', 'Received by mail'),
    },
    {
      action: 'answer',
      by: 'agent',
      from: ['filed'],
      to: 'answered',
      needs: needs.contact,
      label: text('已答复', '已答覆', 'Answered'),
    },
    {
      action: 'ask-more',
      by: 'customer',
      from: ['answered'],
      to: 'filed',
      label: text('继续问', '繼續問', 'Ask more'),
    },
    {
      action: 'ask-more',
      by: 'system',
      from: ['answered'],
      to: 'filed',
      label: text('又有来信', '又有來信', 'More came in'),
    },
    {
      action: 'close',
      by: 'customer',
      from: ['filed', 'answered'],
      to: 'closed',
      label: text('没有问题了', '沒有問題了', 'No more questions'),
    },
    {
      action: 'close',
      by: 'agent',
      from: ['answered'],
      to: 'closed',
      label: text('关闭', '關閉', 'Close'),
    },
    {
      action: 'close',
      by: 'system',
      from: ['answered'],
      to: 'closed',
      label: text('关闭', '關閉', 'Close'),
    },
    ...cutShort<EnquiryState>(['filed', 'answered'], ['draft', 'filed', 'answered']),
  ],
}
