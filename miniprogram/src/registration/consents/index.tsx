import { CONSENTS } from '@iws/shared/contract/tickets'
import { useState } from 'react'
import { Button } from '../../components/Button'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { consentField, consentStands } from '../fields'
import { NextFoot } from '../parts/NextFoot'
import { StepScreen } from '../parts/StepScreen'
import { useLeave } from '../use-leave'
import { keepFields, useRegistration } from '../use-registration'
import { ConsentCard } from './ConsentCard'

/** The two consents, each asked alone (PIPL articles 29 and 30; C17). Refusing one leads on, or back later. */
function ConsentsPage() {
  const t = useSays('registration', 'consents')
  const registration = useRegistration()
  const leaving = useLeave(registration)
  const [tried, setTried] = useState(false)
  const stands = CONSENTS.map(kind => consentStands(kind, registration.typed, registration.ticket))
  const all = stands.every(Boolean)
  const next = (): void => {
    if (all) leaving.on('documents')
    else setTried(true)
  }
  return (
    <StepScreen
      step="consents"
      title={t('title')}
      lead={t('lead')}
      registration={registration}
      foot={
        <>
          <NextFoot leaving={leaving} onNext={next} />
          {tried && !all && (
            <Button id="later" look="plain" onTap={() => leaving.on('documents')}>
              {t('later')}
            </Button>
          )}
        </>
      }
    >
      {CONSENTS.map((kind, index) => (
        <ConsentCard
          key={kind}
          kind={kind}
          given={stands[index] === true}
          refused={tried}
          onChange={version => keepFields(registration, { [consentField(kind)]: version })}
        />
      ))}
    </StepScreen>
  )
}

export default withSays('registration', ConsentsPage)
