import { addressProblems, formOf } from '@iws/shared/rulebook/service/address'
import type { AddressValues } from '@iws/shared/rulebook/service/address'
import type { AddressForms } from '@iws/shared/rulebook/service/schema'
import { ADDRESS, mailOf, phoneOf } from '../changes'
import type { ServiceDraft } from '../draft'

/** What is wrong in a box, as a key of the page's words. */
export type ReachError =
  'nameNeeded' | 'phoneShape' | 'mailShape' | 'reachNeeded' | 'addressNeeded' | 'postcodeShape'
type Fields = ServiceDraft['fields']

/** The address as typed, by field of the form. */
export function addressOf(fields: Fields): AddressValues {
  const lines = Object.entries(fields).filter(([field]) => field.startsWith(ADDRESS))
  return Object.fromEntries(lines.map(([field, text]) => [field.slice(ADDRESS.length), text]))
}

/**
 * Takes what stands in the boxes and the forms of addresses, null where no address is asked; gives what is wrong, by field.
 * An address may be left out as a whole.
 */
export function reachErrors(
  fields: Fields,
  forms: AddressForms | null,
): Readonly<Record<string, ReachError>> {
  const errors: Record<string, ReachError> = {}
  // The prefix alone stood there before anybody typed.
  const phone = (fields.phone ?? '').trim().replace(/^\+\d{1,3}$/, '')
  const mail = (fields.mail ?? '').trim()
  if (!(fields.name ?? '').trim()) errors.name = 'nameNeeded'
  if (phone && phoneOf(phone) === null) errors.phone = 'phoneShape'
  if (mail && mailOf(mail) === null) errors.mail = 'mailShape'
  if (!phone && !mail) errors.phone = 'reachNeeded'
  const values = addressOf(fields)
  if (forms && Object.values(values).some(text => text.trim() !== ''))
    for (const { field, why } of addressProblems(formOf(fields.place ?? null, forms), values))
      errors[ADDRESS + field] = why === 'missing' ? 'addressNeeded' : 'postcodeShape'
  return errors
}
