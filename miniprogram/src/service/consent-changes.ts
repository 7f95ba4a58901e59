import type { Takes } from '@iws/shared/contract/endpoint'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import type { consentService } from '@iws/shared/contract/service'
import type { Plan } from './draft'

/** One consent as it is said, without the ticket's id. */
export type Said = Omit<Takes<typeof consentService>, 'id'>

/**
 * The consents whose tick differs from what the server knows: the version shown, or null to take back. That to send details
 * on names the receiver shown, and differs too where the server knows another one.
 */
export function consentChanges(
  { consents, receiver }: Pick<ServiceView, 'consents' | 'receiver'>,
  plan: Pick<Plan, 'ticks' | 'receiver'>,
): Said[] {
  return (['transfer', 'limits'] as const).flatMap(consent => {
    const tick = plan.ticks[consent]
    const known = consents[consent]?.version ?? ''
    const shown = consent === 'transfer' && tick ? plan.receiver : undefined
    const isSame = tick === known && (shown === undefined || shown === receiver)
    if (tick === undefined || isSame) return []
    return [{ consent, version: tick || known, given: tick !== '', ...(shown && { receiver: shown }) }]
  })
}
