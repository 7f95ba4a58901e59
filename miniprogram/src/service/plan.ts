import { receiverOf } from '@iws/shared/rulebook/service/route'
import { say } from '@iws/shared/text'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { appearance } from '../platform/appearance'
import { phoneZone } from '../platform/zone'
import { keptPart } from '../state/book'
import { useSettings } from '../state/settings'
import { CONSENT, savedOf } from './changes'
import { draftOf } from './draft'
import type { Plan } from './draft'
import { sameClock } from './zone'

/** A draft as it stands now, ready to be filed. */
export function planOf(kind: ServiceKind): Plan {
  const draft = draftOf(kind)
  const { fields } = draft
  const ticks = { transfer: fields[`${CONSENT}transfer`], limits: fields[`${CONSENT}limits`] }
  const { language } = useSettings.getState()
  const route = receiverOf('repair', fields.place ?? null, keptPart('service')?.data.routes ?? [])
  const receiver = route ? say(route.receiver, language) : undefined
  return { saved: savedOf(kind, draft, language, zoneOf(fields.place)), ticks, receiver }
}

/** The clock by which somebody is called: the phone's own zone, else one that shows the same (it may be away from the place). */
function zoneOf(place: string | undefined): string | null {
  const named = phoneZone()
  if (named !== null) return named
  const zones = keptPart('zones')?.data.zones ?? []
  const there = keptPart('directory')?.data.rows.find(row => row.place === place)?.zone ?? null
  return sameClock(zones, there, Date.now(), appearance.offsetMinutes)
}
