import { formOf } from '@iws/shared/rulebook/service/address'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useSegment } from '../../api/book'
import { Field } from '../../components/Field'
import { useSays } from '../../says/use-says'
import type { ServiceDraft, Typing } from '../draft'
import { useServiceBook } from '../use-kind'
import { AddressPart } from './AddressPart'
import { CallTimes } from './CallTimes'
import type { ReachError } from './errors'

interface BoxesProps extends Pick<ServiceDraft, 'fields'> {
  readonly kind: ServiceKind
  /** Left out where the name stays as it is. */
  readonly named?: boolean
  readonly sentence: (field: string) => string | null
  readonly type: Typing
}

/** How, when and where somebody is reached, as far as the kind asks for it. */
export function ReachBoxes({ kind, ...boxes }: BoxesProps) {
  return (
    <>
      <PersonPart {...boxes} />
      {kind !== 'enquiry' && <CallTimes {...boxes} />}
      {kind === 'repair' && <AddressPart {...boxes} />}
    </>
  )
}

/** Takes what is wrong by field; gives its sentence, once somebody has `tried` to go on. */
export function useSentence(
  { place }: ServiceDraft['fields'],
  errors: Readonly<Record<string, ReachError>>,
  tried: boolean,
): (field: string) => string | null {
  const t = useSays('service', 'reach')
  const { example } = formOf(place ?? null, useServiceBook().forms)
  return field => {
    const error = errors[field]
    return tried && error ? t(error, { example }) : null
  }
}

function PersonPart({ fields, named = false, sentence, type }: Omit<BoxesProps, 'kind'>) {
  const t = useSays('service', 'reach')
  const rows = useSegment('directory').data?.rows
  const code = rows?.find(row => row.place === fields.place)?.callingCode ?? null
  // The prefix of the place stands there already; somebody with a number from home writes over it.
  const phone = fields.phone ?? (code ? `${code} ` : '')
  return (
    <>
      {named && (
        <Field
          id="name"
          label={t('name')}
          value={fields.name ?? ''}
          max={80}
          error={sentence('name')}
          onText={text => type('name', text)}
        />
      )}
      <Field
        id="phone"
        kind="phone"
        label={t('phone')}
        hint={t('phoneHint', { example: '+1 202 555 0100' })}
        value={phone}
        max={24}
        error={sentence('phone')}
        onText={text => type('phone', text)}
      />
      <Field
        id="mail"
        kind="mail"
        label={t('mail')}
        value={fields.mail ?? ''}
        max={254}
        error={sentence('mail')}
        onText={text => type('mail', text)}
      />
    </>
  )
}
