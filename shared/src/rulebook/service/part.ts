import { ADDRESS_FORMS } from './address-forms.ts'
import { SERVICE_CONSENT_TEXTS } from './consents.ts'
import { CALL_LANGUAGES, KEYBOARD_LAYOUTS } from './languages.ts'
import { REMOTE_LIMITS, REPAIR_LIMITS } from './limits.ts'
import { CANCEL_REASONS, ESCALATE_REASONS, SURVEY, WAIT_REASONS } from './reasons.ts'
import { routesForPhone } from './route.ts'
import { SERVICE_SAYS } from './says.ts'
import type { ServiceSays } from './says.ts'
import type {
  AddressForms,
  CallLanguage,
  ConsentText,
  KeyboardLayout,
  RouteView,
  RoutingBook,
  ServiceConsentId,
  ServiceLimit,
  ServiceReason,
  Survey,
} from './schema.ts'

/** What segment `service` holds: all that the pages of repair, remote help and enquiry say and ask by. */
export interface ServicePart {
  readonly forms: AddressForms
  readonly routes: readonly RouteView[]
  readonly limits: { readonly repair: readonly ServiceLimit[]; readonly remote: readonly ServiceLimit[] }
  readonly consents: Readonly<Record<ServiceConsentId, ConsentText>>
  readonly cancelReasons: readonly ServiceReason[]
  readonly escalateReasons: readonly ServiceReason[]
  readonly waitReasons: readonly ServiceReason[]
  readonly survey: Survey
  readonly languages: readonly CallLanguage[]
  readonly layouts: readonly KeyboardLayout[]
  readonly says: ServiceSays
}

/** The part as one book ships it: the books differ in their routes only. */
export function servicePart(routing: RoutingBook): ServicePart {
  return {
    forms: ADDRESS_FORMS,
    routes: routesForPhone(routing),
    limits: { repair: REPAIR_LIMITS, remote: REMOTE_LIMITS },
    consents: SERVICE_CONSENT_TEXTS,
    cancelReasons: CANCEL_REASONS,
    escalateReasons: ESCALATE_REASONS,
    waitReasons: WAIT_REASONS,
    survey: SURVEY,
    languages: CALL_LANGUAGES,
    layouts: KEYBOARD_LAYOUTS,
    says: SERVICE_SAYS,
  }
}
