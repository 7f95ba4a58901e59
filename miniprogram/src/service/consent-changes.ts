import type { ServiceView } from '@iws/shared/contract/gives/service'
import type { ServiceConsent } from '@iws/shared/contract/service'
import type { Plan } from './draft'

/** The consents whose tick differs from what the server knows: the version shown, or null to take back. */
export function consentChanges(
  { consents }: Pick<ServiceView, 'consents'>,
  ticks: Plan['ticks'],
): { readonly consent: ServiceConsent; readonly version: string; readonly given: boolean }[] {
  return (['transfer', 'limits'] as const).flatMap(consent => {
    const tick = ticks[consent]
    const known = consents[consent]
    if (tick === undefined || tick === (known?.version ?? '')) return []
    return [{ consent, version: tick || (known?.version ?? ''), given: tick !== '' }]
  })
}
