import type { Takes } from '@iws/shared/contract/endpoint'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { isMail, isPhone } from '@iws/shared/contract/reach'
import type { correctReach } from '@iws/shared/contract/service'
import { readSerial } from '@iws/shared/machine/serial'
import type { ServiceKind, Topic } from '@iws/shared/ticket/kinds'
import type { Language } from '@iws/shared/text'
import { dayOf } from '../components/day-text'
import type { Saved, ServiceDraft } from './draft'
import { chosenOf, windowsOf } from './windows'

type Fields = ServiceDraft['fields']

export const ADDRESS = 'address-'
export const CONSENT = 'consent-'

/** The serial in a box as the server will keep it, or null where it cannot be one. */
export function serialOf(text: string | undefined): string | null {
  const read = readSerial(text ?? '')
  return read.ok ? read.serial : null
}

/** A phone number that names its country, or null. */
export function phoneOf(text: string | undefined): string | null {
  const plain = (text ?? '').trim()
  return plain.startsWith('+') && isPhone(plain) ? plain : null
}

export function mailOf(text: string | undefined): string | null {
  const plain = (text ?? '').trim()
  return isMail(plain) ? plain : null
}

/** Gives everything of a draft that can be taken; what cannot yet (half a number) stays in its box. */
export function savedOf(
  kind: ServiceKind,
  draft: ServiceDraft,
  language: Language,
  zone: string | null,
): Saved {
  const { fields, answers } = draft
  const place = fields.place ?? ''
  return {
    language,
    trouble: {
      symptom: kind === 'enquiry' ? null : plain(fields.symptom),
      topic: kind === 'enquiry' ? (plain(fields.topic) as Topic | null) : null,
      text: (fields.text ?? '').trim(),
      message: (fields.message ?? '').trim(),
      model: (fields.model ?? '').trim(),
      brand: plain(fields.brand),
      serial: serialOf(fields.serial),
      serialUnreadable: fields.unreadable === '1',
      answers: kind === 'repair' ? answers.map(({ step, answer }) => ({ step, answer })) : [],
      startDay: fields.topic === 'warranty-start' ? dayOf(fields.startDay ?? '') : null,
    },
    where: {
      country: place === '' ? null : place,
      ...(zone !== null && { zone }),
      abroad: fields.abroad === undefined || fields.abroad === '' ? null : fields.abroad === '1',
    },
    person: { ...personOf(fields), callLanguage: spokenOf(fields, language) },
  }
}

/** The language of the call: the one chosen, else the applet's as it is spoken. */
export function spokenOf(fields: Fields, language: Language): string {
  return fields.callLanguage || (language === 'en' ? 'en' : 'zh-CN')
}

function personOf(fields: Fields): NonNullable<Saved['person']> {
  const name = (fields.name ?? '').trim()
  const lines = Object.entries(fields).filter(
    ([field, text]) => field.startsWith(ADDRESS) && text.trim() !== '',
  )
  return {
    ...(name && { name }),
    phone: phoneOf(fields.phone),
    mail: mailOf(fields.mail),
    windows: windowsOf(fields.parts, fields.days),
    address: Object.fromEntries(lines.map(([field, text]) => [field.slice(ADDRESS.length), text.trim()])),
  }
}

/**
 * What was typed over a ticket that is with us, as it is sent: only what was touched, since hours and languages may stand there
 * that the boxes cannot show.
 */
export function correctedOf(
  view: ServiceView,
  typed: Fields,
  language: Language,
): Takes<typeof correctReach>['person'] {
  const fields = { ...fieldsOf(view), ...typed }
  const { phone, mail, windows, address } = personOf(fields)
  const touched = Object.keys(typed)
  return {
    ...(touched.includes('phone') && { phone }),
    ...(touched.includes('mail') && { mail }),
    ...((touched.includes('parts') || touched.includes('days')) && { windows }),
    ...(touched.includes('callLanguage') && { callLanguage: spokenOf(fields, language) }),
    ...(touched.some(field => field.startsWith(ADDRESS)) && { address }),
  }
}

/** A draft that this phone did not write, or has lost, as it stands at the server. */
export function fieldsOf({ trouble, where, person, consents }: ServiceView): Record<string, string> {
  const known: Readonly<Record<string, string | null>> = {
    symptom: trouble.symptom,
    topic: trouble.topic,
    text: trouble.text,
    message: trouble.message,
    model: trouble.model,
    brand: trouble.brand,
    serial: trouble.serial,
    unreadable: trouble.serialUnreadable ? '1' : null,
    startDay: trouble.startDay,
    place: where.country,
    abroad: where.abroad === null ? null : where.abroad ? '1' : '0',
    name: person.name,
    phone: person.phone,
    mail: person.mail,
    callLanguage: person.callLanguage,
    ...chosenOf(person.windows),
    [`${CONSENT}transfer`]: consents.transfer?.version ?? null,
    [`${CONSENT}limits`]: consents.limits?.version ?? null,
    ...Object.fromEntries(Object.entries(person.address).map(([field, text]) => [ADDRESS + field, text])),
  }
  return Object.fromEntries(
    Object.entries(known).filter((pair): pair is [string, string] => Boolean(pair[1])),
  )
}

function plain(text: string | undefined): string | null {
  const trimmed = (text ?? '').trim()
  return trimmed === '' ? null : trimmed
}
