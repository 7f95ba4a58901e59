import type { Statement } from '@iws/shared/contract/coverage'
import { ENTITLEMENTS } from '@iws/shared/machine/record'
import type { Day } from '@iws/shared/calendar/day'
import { isSerial } from '@iws/shared/machine/serial'
import { isMachineType, isMtm } from '@iws/shared/machine/serial-marks'
import { dayOf } from '../../components/day-text'

/** What stands in the boxes about the machine, by field name. */
export type Said = Readonly<Record<string, string>>

/** Which boxes cannot be understood as they stand. */
export interface SaidErrors {
  readonly mtm: boolean
  readonly purchased: boolean
  /** It is understood, and a day that is still to come. */
  readonly purchasedAhead: boolean
  readonly baseEnds: boolean
}

/** Takes the boxes and the phone's day; an empty box is no error. */
export function saidErrors(said: Said, today: Day): SaidErrors {
  const model = modelOf(said)
  const wrongDay = (name: string): boolean => Boolean(said[name]) && dayOf(said[name] ?? '') === null
  return {
    mtm: model !== '' && !isMachineType(model) && !isMtm(model),
    purchased: wrongDay('purchased'),
    purchasedAhead: (dayOf(said.purchased ?? '') ?? today) > today,
    baseEnds: wrongDay('baseEnds'),
  }
}

/** Takes the boxes and the model the label named; gives the statement, without what is empty or not understood. */
export function statementOf(said: Said, labelled: string | null): Statement {
  const model = modelOf(said) || (labelled ?? '')
  const purchased = dayOf(said.purchased ?? '')
  const baseEnds = dayOf(said.baseEnds ?? '')
  const entitlement = ENTITLEMENTS.find(each => each === said.entitlement)
  return {
    ...(isMachineType(model) && { machineType: model }),
    ...(isMtm(model) && { mtm: model, machineType: model.slice(0, 4) }),
    ...(purchased && { purchased }),
    ...(baseEnds && { baseEnds }),
    ...(entitlement && { entitlement }),
  }
}

/** Gives the serial to ask with. In the old form of fourteen it cannot be told from a word without its model. */
export function serialOf({ serial, mtm }: { readonly serial: string; readonly mtm: string | null }): string {
  return isSerial(serial) ? serial : `${mtm ?? ''}${serial}`
}

function modelOf(said: Said): string {
  return (said.mtm ?? '').replace(/[\s-]/g, '').toUpperCase()
}
