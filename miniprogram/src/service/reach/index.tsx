import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { typeInto } from '../draft'
import { ServiceScreen } from '../parts/ServiceScreen'
import { StepFoot } from '../parts/StepFoot'
import { useDraft, useKind, useServiceBook } from '../use-kind'
import { Correct } from './Correct'
import { reachErrors } from './errors'
import { ReachBoxes, useSentence } from './ReachBoxes'

/** Whom to reach, how, when and where: in a draft, or corrected in the ticket that is named. */
function ReachPage() {
  const kind = useKind()
  const { ticket } = useRouter().params
  return ticket ? <Correct ticket={ticket} /> : <Ask kind={kind} />
}

export default withSays('service', ReachPage)

function Ask({ kind }: { readonly kind: ServiceKind }) {
  const t = useSays('service', 'reach')
  const { fields } = useDraft(kind)
  const { forms } = useServiceBook()
  const [tried, setTried] = useState(false)
  const errors = reachErrors(fields, kind === 'repair' ? forms : null)
  const sentence = useSentence(fields, errors, tried)
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
      <ReachBoxes
        kind={kind}
        fields={fields}
        named
        sentence={sentence}
        type={(field, text) => typeInto(kind, field, text)}
      />
    </ServiceScreen>
  )
}
