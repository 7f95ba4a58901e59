import { claimTicket } from '@iws/shared/contract/claims'
import { useState } from 'react'
import { call } from '../../api/call'
import { useGate } from '../../api/session-gate'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { replace } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { ServiceScreen } from '../parts/ServiceScreen'

/** Brings a ticket that began as a mail to this account: the code of our reply, and something only its writer knows. */
function ClaimPage() {
  const t = useSays('service', 'claim')
  const gate = useGate()
  const [code, setCode] = useState('')
  const [tail, setTail] = useState('')
  const doing = useDoing()
  const claim = (): void =>
    void doing.run(async () => {
      const { id, kind } = await call(claimTicket, { code: code.trim(), contactTail: tail.trim() })
      replace(kind === 'registration' ? 'ticket' : 'service', { id })
    })
  return (
    <ServiceScreen
      title={t('title')}
      lead={t('lead')}
      gate={gate}
      foot={
        <Button
          id="claim"
          busy={doing.busy}
          disabled={code.trim() === '' || tail.trim() === ''}
          onTap={claim}
        >
          {t('submit')}
        </Button>
      }
    >
      <Field id="code" kind="capitals" label={t('code')} value={code} max={20} onText={setCode} />
      <Field id="tail" label={t('tail')} hint={t('tailWhy')} value={tail} max={254} onText={setTail} />
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      {doing.problem?.code === 'claim-wrong' && <Words className="ds-hint">{t('stuck')}</Words>}
    </ServiceScreen>
  )
}

export default withSays('service', ClaimPage)
