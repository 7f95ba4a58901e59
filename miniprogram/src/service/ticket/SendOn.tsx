import { useState } from 'react'
import { Button } from '../../components/Button'
import { Check } from '../../components/Check'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { TransferWords, useTransfer } from '../parts/TransferWords'
import { agree } from '../send'
import type { TicketProps } from './Body'

/** While a repair stands so, its owner may still agree that the centre of the place gets it. */
const OPEN: readonly string[] = ['filed', 'contacted', 'diagnosing', 'waiting-part', 'waiting-customer']

/** The consent that the local centre gets a repair which was filed without it, or after it was taken back. */
export function SendOn({ view: { id, kind, state, where, consents }, doing, step }: TicketProps) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const [agreed, setAgreed] = useState(false)
  const { title, tick, version, fill, isAbroad } = useTransfer(where.country)
  if (kind !== 'repair' || !OPEN.includes(state) || consents.transfer || !isAbroad) return null
  const { receiver } = fill
  const give = async () => {
    setAgreed(false)
    return agree(id, { consent: 'transfer', version, given: true, receiver: String(receiver) })
  }
  return (
    <Fold id="send-on" title={say(title)}>
      <TransferWords place={where.country} />
      <Check id="send-on-agree" on={agreed} onChange={setAgreed}>
        <Words>{say(tick, fill)}</Words>
      </Check>
      <Button id="send-on-give" busy={doing.busy} disabled={!agreed} onTap={() => step(give)}>
        {t('accept')}
      </Button>
    </Fold>
  )
}
