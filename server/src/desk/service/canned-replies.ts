import type { CannedReplies } from '@iws/shared/contract/gives/desk-service'
import { CANNED_REPLIES } from '@iws/shared/rulebook/service/replies'
import { say } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import type { Service } from '../../tickets/service/service.ts'

/** What is filled in that does not stand in the ticket itself. */
export interface Places {
  /** The name of who answers for the ticket. */
  readonly owner: string | null
  /** When the next promise is due, epoch ms. */
  readonly due: number | null
}

/**
 * The replies that suit a ticket, titled in the language of the desk and written in the customer's, with every place filled
 * that the ticket knows. What it does not know stays in its braces, for the colleague to write.
 */
export function repliesFor(service: Service, speaks: Language, places: Places): CannedReplies {
  const { row, parts } = service
  const kind = row.kind === 'remote' && parts.escalation ? 'escalated' : row.kind
  const filled = placesOf(service, places)
  return {
    replies: CANNED_REPLIES.filter(reply => reply.kinds.includes(kind)).map(({ id, kinds, name, says }) => ({
      id,
      title: say(name, speaks),
      text: say(says, row.language).replace(
        /\{([a-z]+)\}/g,
        (place, key: string) => filled.get(key) || place,
      ),
      kinds: [...kinds],
    })),
  }
}

function placesOf({ row, parts }: Service, { owner, due }: Places): ReadonlyMap<string, string | null> {
  const { zone } = parts.where
  return new Map([
    ['name', parts.person.name],
    ['owner', owner],
    ['receiver', parts.receiver && say(parts.receiver.name, row.language)],
    ['part', parts.wait?.what ?? null],
    ['day', parts.wait?.expectedDay ?? null],
    ['when', due && zone ? whenIn(zone, row.language, due) : null],
  ])
}

/** An instant on the customer's own clock. */
function whenIn(timeZone: string, language: Language, at: number): string {
  return new Intl.DateTimeFormat(language, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
