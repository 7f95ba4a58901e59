import type { AddressField, AddressForm, AddressForms } from './schema.ts'
import { ADDRESS_FIELDS } from './schema.ts'

/** What somebody typed, by field. */
export type AddressValues = Readonly<Partial<Record<AddressField, string>>>

export interface AddressProblem {
  readonly field: AddressField
  readonly why: 'missing' | 'unfit'
}

/** The form of a place; the usual one where it has none. */
export function formOf(place: string | null, forms: AddressForms): AddressForm {
  return forms.rows.find(row => row.place === place) ?? forms.usual
}

/** The fields of a form in the order in which they are asked: that in which they are written there. */
export function fieldsOf(form: AddressForm): readonly AddressField[] {
  const named = [...form.format.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return named.flatMap(name => ADDRESS_FIELDS.filter(field => field === name))
}

/** What does not fit: a required field left empty, or a postcode of no shape that is known there. */
export function addressProblems(form: AddressForm, values: AddressValues): readonly AddressProblem[] {
  return fieldsOf(form).flatMap<AddressProblem>(field => {
    const value = (values[field] ?? '').trim()
    if (value === '') return form.required.includes(field) ? [{ field, why: 'missing' }] : []
    return field === 'postcode' && !postcodeFits(form, value) ? [{ field, why: 'unfit' }] : []
  })
}

/** The lines as written there. A line without any value is left out, and so is a sign that stands beside nothing. */
export function addressLines(form: AddressForm, values: AddressValues): readonly string[] {
  return form.format.split('|').flatMap(line => {
    if (!ADDRESS_FIELDS.some(field => line.includes(`{${field}}`) && values[field]?.trim())) return []
    const filled = line
      .replace(/([A-Z]{1,3}-|〒)?\{(\w+)\}/g, (_, before: string | undefined, name: AddressField) => {
        const value = (values[name] ?? '').trim()
        return value === '' ? '' : `${before ?? ''}${value}`
      })
      .replace(/^[\s,-]+|[\s,-]+$/g, '')
      .replace(/\s{2,}/g, ' ')
    return filled.split('\n')
  })
}

function postcodeFits(form: AddressForm, value: string): boolean {
  if (form.postcode.length === 0) return true
  const plain = value
    .toUpperCase()
    .replace(/[\s\-‐–]/g, '')
    .replace(new RegExp(`^${form.place}(?=\\d)`), '')
  return form.postcode.some(shape => shapeOf(shape).test(plain))
}

function shapeOf(shape: string): RegExp {
  const signs: Readonly<Record<string, string>> = { 9: '\\d', A: '[A-Z]', '*': '[0-9A-Z]' }
  return new RegExp(`^${[...shape].map(sign => signs[sign] ?? sign).join('')}$`)
}
