import { useState } from 'react'
import { Box } from '../../components/Box'
import { Field } from '../../components/Field'
import { SerialField } from '../../components/SerialField'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { NextFoot } from '../parts/NextFoot'
import { StepScreen } from '../parts/StepScreen'
import { useLeave } from '../use-leave'
import { keepFields, useRegistration } from '../use-registration'
import { reachErrors, serialReading } from './read'
import { useFieldSay } from '../use-field-say'

/** The machine's serial, and who can be reached about it. */
function MachinePage() {
  const t = useSays('registration', 'machine')
  const registration = useRegistration()
  const leaving = useLeave(registration)
  const [tried, setTried] = useState(false)
  const sentence = useFieldSay()
  const { fields } = registration
  const type = (name: string) => (text: string) => keepFields(registration, { [name]: text })
  const errors = reachErrors(fields, tried)
  const next = (): void => {
    setTried(true)
    const stays =
      Object.values(reachErrors(fields, true)).some(Boolean) || !serialReading(fields.serial ?? '').ok
    if (!stays) leaving.on('dates')
  }
  return (
    <StepScreen
      step="machine"
      title={t('title')}
      lead={t('lead')}
      registration={registration}
      foot={<NextFoot leaving={leaving} onNext={next} />}
    >
      <SerialField value={fields.serial ?? ''} onText={type('serial')} tried={tried} />
      <Field
        id="model"
        label={t('model')}
        hint={t('modelHint')}
        value={fields.model ?? ''}
        max={80}
        onText={type('model')}
      />
      <Field
        id="name"
        label={t('name')}
        hint={t('nameHint')}
        value={fields.name ?? ''}
        max={80}
        error={sentence(errors.name)}
        onText={type('name')}
      />
      <Box className="ds-stack">
        <Box className="ds-stack ds-stack--tight">
          <Words as="h2">{t('reach')}</Words>
          <Words className="ds-hint">{t('reachHint')}</Words>
        </Box>
        <Field
          id="phone"
          kind="phone"
          label={t('phone')}
          value={fields.phone ?? ''}
          max={24}
          error={errors.phone === 'reach' ? t('reachNeeded') : sentence(errors.phone)}
          onText={type('phone')}
        />
        <Field
          id="mail"
          kind="mail"
          label={t('mail')}
          value={fields.mail ?? ''}
          max={254}
          error={sentence(errors.mail)}
          onText={type('mail')}
        />
      </Box>
    </StepScreen>
  )
}

export default withSays('registration', MachinePage)
