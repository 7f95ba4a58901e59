/** The kinds of ticket. All but a registration are served at the service desk. */
export const SERVICE_KINDS = ['repair', 'remote', 'enquiry'] as const
export type ServiceKind = (typeof SERVICE_KINDS)[number]
export const TICKET_KINDS = ['registration', ...SERVICE_KINDS] as const
export type TicketKind = (typeof TICKET_KINDS)[number]

/**
 * What an enquiry is about: IWS in general, operating a machine, a wrong number of ours, a wrong start of the warranty
 * (its proof attached), or papers sent by mail that are to become a registration (C15, C17).
 */
export const TOPICS = ['general', 'operating', 'number-wrong', 'warranty-start', 'registration'] as const
export type Topic = (typeof TOPICS)[number]
