import { Asks } from './asks.service.ts'
import { BecomingDesk } from './becoming-desk.service.ts'
import { Becoming } from './becoming.service.ts'
import { Bookings } from './bookings.service.ts'
import { Calls } from './calls.service.ts'
import { ClosingDesk } from './closing-desk.service.ts'
import { Closing } from './closing.service.ts'
import { Commitments } from './commitments.service.ts'
import { CustomerDesk } from './customer-desk.service.ts'
import { CustomerSteps } from './customer-steps.service.ts'
import { DeskEffects } from './desk-effects.service.ts'
import { DeskSteps } from './desk-steps.service.ts'
import { FilingDesk } from './filing-desk.service.ts'
import { FilingWork } from './filing-work.service.ts'
import { Filing } from './filing.service.ts'
import { HandoverController } from './handover.controller.ts'
import { HandoverDesk } from './handover-desk.service.ts'
import { Handovers } from './handover.service.ts'
import { Joining } from './joining.service.ts'
import { MailFiling } from './mail-filing.service.ts'
import { Owners } from './owners.service.ts'
import { PacketLinks } from './packet-links.service.ts'
import { PacketPost } from './packet-post.service.ts'
import { Packets } from './packets.service.ts'
import { ReadingDesk } from './reading-desk.service.ts'
import { Routing } from './routing.service.ts'
import { ServiceConsents } from './service-consents.service.ts'
import { ServiceController } from './service.controller.ts'
import { ServiceDrafts, ServiceOpening } from './service-drafts.service.ts'
import { ServiceFileDesk } from './service-file-desk.service.ts'
import { ServiceFiles } from './service-files.service.ts'
import { ServiceReading } from './service-reading.service.ts'
import { ServiceStepsController } from './service-steps.controller.ts'
import { ServiceStore } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import { SessionCodes } from './session-codes.service.ts'
import { Slots } from './slots.service.ts'
import { StepEffects } from './step-effects.service.ts'
import { Transfers } from './transfers.service.ts'

/** What the module of tickets provides for service tickets; the desk and the mailbox use it too. */
export const SERVICE_SERVICES = [
  ServiceStore,
  ServiceTickets,
  ServiceReading,
  CustomerDesk,
  CustomerSteps,
  ServiceFiles,
  Bookings,
  SessionCodes,
  DeskSteps,
  Calls,
  Asks,
  Becoming,
  Closing,
  Commitments,
  Owners,
  Routing,
  MailFiling,
  ServiceOpening,
  ServiceDrafts,
  ServiceConsents,
  Transfers,
  ServiceFileDesk,
  Filing,
  FilingWork,
  FilingDesk,
  Joining,
  Slots,
  Packets,
  PacketLinks,
  PacketPost,
  Handovers,
  HandoverDesk,
  ReadingDesk,
  StepEffects,
  DeskEffects,
  BecomingDesk,
  ClosingDesk,
]

export const SERVICE_CONTROLLERS = [ServiceController, ServiceStepsController, HandoverController]
