import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { CountryCode } from 'libphonenumber-js'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { correctReach, saveService } from '@iws/shared/contract/service'
import type { PersonView, TroubleView, WhereView } from '@iws/shared/contract/gives/service'
import { readSerial } from '@iws/shared/machine/serial'
import type { PlaceRow } from '@iws/shared/rulebook/place'
import { addressProblems, formOf } from '@iws/shared/rulebook/service/address'
import { ADDRESS_FIELDS, NO_SIGN, SIGNS_STEP } from '@iws/shared/rulebook/service/schema'
import type { AddressForms, Triage } from '@iws/shared/rulebook/service/schema'
import { treeOf } from '@iws/shared/ticket/triage'
import { Problem } from '../../core/problem.ts'
import type { ServiceParts } from './service.ts'
import { clockOf } from './zones.ts'

type Given = Taken<typeof saveService>

/** The tables a draft is checked against. */
export interface Tables {
  readonly places: readonly PlaceRow[]
  readonly triage: Triage
  readonly forms: AddressForms
}

/** Merges what was given into what was there; what is left out stays. Throws what does not fit. */
export function merged(before: ServiceParts, given: Given, tables: Tables): ServiceParts {
  const where = mergedWhere(before.where, given.where ?? {}, tables.places)
  const person = mergedPerson(before.person, given.person ?? {})
  // A number without its country code is read by the country, so a new country looks at it again.
  const phone = person.phone && phoneOf(person.phone, where.country)
  if (given.person?.address || given.where?.country !== undefined)
    checkAddress(person.address, where.country, tables.forms)
  return {
    ...before,
    trouble: mergedTrouble(before.trouble, given.trouble ?? {}, tables.triage),
    where,
    person: { ...person, phone },
  }
}

/** Corrects how somebody is reached; only what was given is looked at anew. Throws what does not fit. */
export function corrected(
  { person: before, where: { country } }: Pick<ServiceParts, 'person' | 'where'>,
  given: Taken<typeof correctReach>['person'],
  forms: AddressForms,
): PersonView {
  const person = mergedPerson(before, given)
  if (given.address) checkAddress(person.address, country, forms)
  return given.phone ? { ...person, phone: phoneOf(given.phone, country) } : person
}

function mergedWhere(
  before: WhereView,
  given: NonNullable<Given['where']>,
  places: readonly PlaceRow[],
): WhereView {
  const { country, zone } = given
  if (country && !places.some(place => place.code === country)) throw new Problem('country-unknown')
  if (zone !== undefined && !clockOf(zone)) throw unfit('where.zone')
  return overlaid(before, given)
}

function mergedPerson(before: PersonView, given: NonNullable<Given['person']>): PersonView {
  for (const [n, each] of (given.windows ?? []).entries())
    if (each.until <= each.from) throw unfit(`person.windows.${n}.until`)
  return overlaid(before, given)
}

function mergedTrouble(
  before: TroubleView,
  given: NonNullable<Given['trouble']>,
  triage: Triage,
): TroubleView {
  const after = overlaid(before, given)
  if (after.symptom !== null && !treeOf(triage, after.symptom)) throw unfit('trouble.symptom')
  if (given.answers) checkAnswers(after, triage)
  // Another symptom has another tree: its answers begin anew.
  const kept = given.symptom !== undefined && given.symptom !== before.symptom && !given.answers
  const serial = given.serial ? serialOf(given.serial) : after.serial
  return { ...after, serial, answers: kept ? [] : after.answers }
}

function checkAnswers({ symptom, answers }: TroubleView, triage: Triage): void {
  const tree = treeOf(triage, symptom)
  const signs = [...triage.signs.rows.map(row => row.id as string), NO_SIGN]
  for (const [n, { step, answer }] of answers.entries()) {
    const choices = tree?.steps.find(each => each.id === step)?.answers.map(each => each.id)
    const fits = step === SIGNS_STEP ? signs.includes(answer) : (choices ?? []).includes(answer)
    if (!fits) throw unfit(`trouble.answers.${n}`)
  }
}

/** A number as it is dialled from anywhere. Refused only where no such number can exist; unknown ones are taken. */
function phoneOf(text: string, country: string | null): string {
  const read = parsePhoneNumberFromString(text.normalize('NFKC'), (country ?? undefined) as CountryCode)
  if (!read) {
    if (country === null && !text.trim().startsWith('+')) return text
    throw new Problem('phone-unfit')
  }
  if (!read.isPossible()) throw new Problem('phone-unfit')
  return read.formatInternational()
}

function checkAddress(values: PersonView['address'], country: string | null, forms: AddressForms): void {
  const strange = Object.keys(values).some(field => !(ADDRESS_FIELDS as readonly string[]).includes(field))
  const faults = addressProblems(formOf(country, forms), values).filter(each => each.why === 'unfit')
  const fields = faults.map(each => ({ path: `person.address.${each.field}`, code: 'not-valid' }))
  if (strange || faults.length > 0) throw new Problem('address-unfit', {}, fields)
}

function serialOf(text: string): string {
  const read = readSerial(text)
  if (!read.ok) throw new Problem('invalid-input', {}, [{ path: 'trouble.serial', code: 'serial-shape' }])
  return read.serial
}

function overlaid<T extends object>(before: T, given: { [K in keyof T]?: T[K] | undefined }): T {
  const said = Object.entries(given).filter(([, value]) => value !== undefined)
  return { ...before, ...(Object.fromEntries(said) as Partial<T>) }
}

function unfit(path: string): Problem {
  return new Problem('invalid-input', {}, [{ path, code: 'not-valid' }])
}
