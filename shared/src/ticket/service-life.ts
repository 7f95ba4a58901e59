import type { Lifecycle } from './lifecycle.ts'
import { ENQUIRY } from './enquiry.ts'
import type { EnquiryAction, EnquiryState } from './enquiry.ts'
import type { ServiceKind } from './kinds.ts'
import { REMOTE } from './remote.ts'
import type { RemoteAction, RemoteState } from './remote.ts'
import { REPAIR } from './repair.ts'
import type { RepairAction, RepairState } from './repair.ts'
import type { ServiceFacts } from './service-facts.ts'

export type ServiceState = RepairState | RemoteState | EnquiryState
export type ServiceAction = RepairAction | RemoteAction | EnquiryAction
export type ServiceLife = Lifecycle<ServiceState, ServiceAction, ServiceFacts & { state: ServiceState }>

/** The step table of each kind. */
export const SERVICE_LIVES: Readonly<Record<ServiceKind, ServiceLife>> = {
  repair: REPAIR as ServiceLife,
  remote: REMOTE as ServiceLife,
  enquiry: ENQUIRY as ServiceLife,
}
