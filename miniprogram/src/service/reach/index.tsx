import { formOf } from '@iws/shared/rulebook/service/address'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Field } from '../../components/Field'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { ServiceScreen } from '../parts/ServiceScreen'
import { StepFoot } from '../parts/StepFoot'
import { useDraft, useKind, useServiceBook } from '../use-kind'
import { AddressPart } from './AddressPart'
import { CallTimes } from './CallTimes'
import { reachErrors } from './errors'

/** Whom to reach, how, when and where. */
function ReachPage() {
  const t = useSays('service', 'reach')
  const kind = useKind()
  const { fields } = useDraft(kind)
  const { forms } = useServiceBook()
  const [tried, setTried] = useState(false)
  const form = formOf(fields.place ?? null, forms)
  const errors = reachErrors(fields, kind === 'repair' ? forms : null)
  const sentence = (field: string): string | null => {
    const error = errors[field]
    return tried && error ? t(error, { example: form.example }) : null
  }
  const wrong = Object.keys(errors)[0]
  const lack = wrong === undefined ? null : sentence(wrong)
  const ready = (): boolean => {
    setTried(true)
    return Object.keys(errors).length === 0
  }
  return (
    <ServiceScreen
      title={t('title')}
      lead={t('lead')}
      kind={kind}
      step="reach"
      foot={<StepFoot kind={kind} to="preview" ready={ready} lack={lack} />}
    >
      <PersonPart kind={kind} fields={fields} sentence={sentence} />
      {kind !== 'enquiry' && <CallTimes kind={kind} fields={fields} />}
      {kind === 'repair' && <AddressPart fields={fields} form={form} sentence={sentence} />}
    </ServiceScreen>
  )
}

export default withSays('service', ReachPage)

interface PersonProps extends Pick<ServiceDraft, 'fields'> {
  readonly kind: ServiceKind
  readonly sentence: (field: string) => string | null
}

function PersonPart({ kind, fields, sentence }: PersonProps) {
  const t = useSays('service', 'reach')
  const rows = useSegment('directory').data?.rows
  const code = rows?.find(row => row.place === fields.place)?.callingCode ?? null
  const type = (name: string) => (text: string) => typeInto(kind, name, text)
  // The prefix of the place stands there already; somebody with a number from home writes over it.
  const phone = fields.phone ?? (code ? `${code} ` : '')
  return (
    <>
      <Field
        id="name"
        label={t('name')}
        value={fields.name ?? ''}
        max={80}
        error={sentence('name')}
        onText={type('name')}
      />
      <Field
        id="phone"
        kind="phone"
        label={t('phone')}
        hint={t('phoneHint', { example: '+1 202 555 0100' })}
        value={phone}
        max={24}
        error={sentence('phone')}
        onText={type('phone')}
      />
      <Field
        id="mail"
        kind="mail"
        label={t('mail')}
        value={fields.mail ?? ''}
        max={254}
        error={sentence('mail')}
        onText={type('mail')}
      />
    </>
  )
}
