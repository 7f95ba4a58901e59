import { bookSlot, getService, listSlots } from '@iws/shared/contract/service'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { call } from '../../api/call'
import { Problem } from '../../api/problem'
import { useGate } from '../../api/session-gate'
import { useCall } from '../../api/use-call'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { replace } from '../../platform/go'
import { useDoing } from '../../registration/use-doing'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { ServiceScreen } from '../parts/ServiceScreen'
import { useWhen } from '../use-when'

/** So many are shown large; the others stand behind one tap. */
const FIRST = 3

/** Times for remote help on the own clock: three large ones first. */
function SlotsPage() {
  const t = useSays('service', 'slots')
  const when = useWhen()
  const gate = useGate()
  const id = useRouter().params.id ?? ''
  const asked = useCall(listSlots, gate.open ? { id } : null)
  const ticket = useCall(getService, gate.open ? { id } : null)
  const doing = useDoing()
  const [taken, setTaken] = useState(false)
  const book = (from: number | null): void =>
    void doing.run(async () => {
      setTaken(false)
      try {
        ticket.set(await call(bookSlot, { id, from }))
      } catch (thrown) {
        if (!(thrown instanceof Problem && /^slot-/.test(thrown.code))) throw thrown
        setTaken(true)
      }
      await asked.refresh()
    })
  const booked = ticket.data?.slot ?? null
  const slots = (asked.data?.slots ?? []).filter(each => each.from !== booked?.from)
  const cell = ({ from }: { readonly from: number }) => {
    const there = when.shanghai(from)
    return (
      <Choice
        key={from}
        id={`slot-${from}`}
        title={when.own(from)}
        says={there === null ? undefined : t('shanghai', { when: there })}
        onTap={() => book(from)}
      />
    )
  }
  return (
    <ServiceScreen
      title={t('title')}
      lead={slots.length > 0 ? t('lead') : undefined}
      gate={gate}
      call={asked}
    >
      {booked && (
        <Banner tone="yes" title={t('booked', { when: when.both(booked.from) })} live>
          <Button id="to-ticket" onTap={() => replace('service', { id })}>
            {t('toTicket')}
          </Button>
          <Button id="give-back" small look="plain" busy={doing.busy} onTap={() => book(null)}>
            {t('giveBack')}
          </Button>
        </Banner>
      )}
      {taken && <Words className="ds-error">{t('taken')}</Words>}
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
      {slots.length === 0 && !booked && (
        <>
          <Words>{t('none')}</Words>
          <Button id="to-ticket" look="second" onTap={() => replace('service', { id })}>
            {t('toTicket')}
          </Button>
        </>
      )}
      <Box className="ds-stack" id="slots">
        {slots.slice(0, FIRST).map(cell)}
      </Box>
      {slots.length > FIRST && (
        <Fold id="more-slots" title={t('more')}>
          {slots.slice(FIRST).map(cell)}
        </Fold>
      )}
    </ServiceScreen>
  )
}

export default withSays('service', SlotsPage)
