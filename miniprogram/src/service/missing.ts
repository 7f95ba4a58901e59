import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { CONSENT, mailOf, phoneOf, serialOf } from './changes'
import type { ServiceDraft } from './draft'

/** What a draft still lacks before it can be filed, and the step where it is given. */
export type Missing =
  'missTrouble' | 'missPlace' | 'missMachine' | 'missPerson' | 'missTransfer' | 'missAbroad' | 'missLimits'

/** Takes a kind and its draft; gives what is missing, in the order of the steps. The server looks again. */
export function missingOf(kind: ServiceKind, { fields }: Pick<ServiceDraft, 'fields'>): readonly Missing[] {
  const said = Boolean((fields.text ?? '').trim())
  const trouble = kind === 'enquiry' ? said : said || Boolean(fields.symptom)
  const machine =
    serialOf(fields.serial) !== null || fields.unreadable === '1' || Boolean((fields.brand ?? '').trim())
  const person =
    Boolean((fields.name ?? '').trim()) && (phoneOf(fields.phone) ?? mailOf(fields.mail)) !== null
  const rows: readonly (readonly [boolean, Missing])[] = [
    [kind !== 'remote' || Boolean(fields[`${CONSENT}limits`]), 'missLimits'],
    [kind !== 'remote' || fields.abroad === '1', 'missAbroad'],
    [trouble, 'missTrouble'],
    [kind === 'enquiry' || Boolean(fields.place), 'missPlace'],
    [kind !== 'repair' || machine, 'missMachine'],
    [person, 'missPerson'],
    [kind !== 'repair' || Boolean(fields[`${CONSENT}transfer`]), 'missTransfer'],
  ]
  return rows.flatMap(([there, what]) => (there ? [] : [what]))
}
