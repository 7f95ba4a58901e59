import type { TicketKind } from '@iws/shared/ticket/kinds'

/** The page of a ticket in the applet, as a path that holds its id alone: letters lead there. */
export function ticketPage({ id, kind }: { readonly id: string; readonly kind: TicketKind }): string {
  return `/${kind === 'registration' ? 'registration' : 'service'}/ticket/index?id=${id}`
}
