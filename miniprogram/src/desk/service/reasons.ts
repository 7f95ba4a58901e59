import { CANCEL_REASONS, ESCALATE_REASONS } from '@iws/shared/rulebook/service/reasons'
import type { ServiceReason } from '@iws/shared/rulebook/service/schema'

/** The reasons staff may give for a step. */
export function reasonsFor(action: string): readonly ServiceReason[] {
  const rows = action === 'escalate' ? ESCALATE_REASONS : CANCEL_REASONS
  return rows.filter(reason => reason.by !== 'customer')
}
