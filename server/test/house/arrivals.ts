import type { NoticeStage } from '../notice-stage.ts'

/** One arrival of a notice, by whatever way; `number` is the notice's own. */
export interface Arrival {
  readonly number: string
  readonly by: 'wechat' | 'mail'
  readonly messageId: string | null
  readonly at: number
}

/** Everything that arrived, in the order in which it did. */
export function arrivalsAt({ app, smtp }: NoticeStage): Arrival[] {
  const messages = app.wechat.messages.map(({ fields, at }) => {
    return { number: fields.character_string1 ?? '', by: 'wechat' as const, messageId: null, at }
  })
  const mails = smtp.mails.map(({ raw, messageId, at }) => {
    const number = /^Subject:.*?(IWS-\w{4}-\w{4})/m.exec(raw)?.[1] ?? ''
    return { number, by: 'mail' as const, messageId, at }
  })
  return [...messages, ...mails].sort((one, other) => one.at - other.at)
}

/** Numbers as tickets have them, `IWS-XXXX-NNNN`: one for each notice of a test. */
export const numberOf = (who: number, nth: number) =>
  `IWS-${String(who).padStart(4, '0')}-${String(nth).padStart(4, '0')}`

/** Which notices had two Message-IDs, or came by WeChat twice. */
export function doubled(arrivals: readonly Arrival[]): string[] {
  const seen = new Map<string, { ids: Set<string>; messages: number }>()
  for (const { number, messageId } of arrivals) {
    const one = seen.get(number) ?? { ids: new Set<string>(), messages: 0 }
    if (messageId === null) one.messages += 1
    else one.ids.add(messageId)
    seen.set(number, one)
  }
  return [...seen].flatMap(([number, { ids, messages }]) => (ids.size > 1 || messages > 1 ? [number] : []))
}

/** The order in which the notices of one person came first. */
export function firstArrivals(arrivals: readonly Arrival[], numbers: readonly string[]): string[] {
  const mine = arrivals.map(({ number }) => number).filter(number => numbers.includes(number))
  return [...new Set(mine)]
}
