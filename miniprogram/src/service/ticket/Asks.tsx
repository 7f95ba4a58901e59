import type { AskView } from '@iws/shared/contract/gives/service'
import { answerAsk } from '@iws/shared/contract/service'
import { useState } from 'react'
import { call } from '../../api/call'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { FilesPart } from '../parts/FilesPart'
import { useServiceBook } from '../use-kind'
import type { TicketProps } from './Body'
import { SendOn } from './SendOn'

/**
 * What we ask of the customer (C12, C10): the open ones with their two answers, whether the local centre may have the ticket,
 * then those answered, with their words.
 */
export function Asks({ view, doing, step }: TicketProps) {
  const open = view.asks.filter(each => each.state === 'open')
  const settled = view.asks.filter(each => each.state !== 'open')
  return (
    <>
      {open.map(ask => (
        <OpenAsk key={ask.id} ask={ask} view={view} doing={doing} step={step} />
      ))}
      <SendOn view={view} doing={doing} step={step} />
      {settled.map(ask => (
        <Settled key={ask.id} ask={ask} />
      ))}
    </>
  )
}

function OpenAsk({ ask, view, doing, step }: TicketProps & { readonly ask: AskView }) {
  const t = useSays('service', 'ticket')
  const [note, setNote] = useState('')
  const paper = ask.kind === 'paper'
  const answer = (accepted: boolean): void =>
    step(() =>
      call(answerAsk, { id: view.id, ask: ask.id, accepted, ...(note.trim() && { note: note.trim() }) }),
    )
  return (
    <Box as="section" className="sv-asks ds-stack" id={`ask-${ask.kind}`} label={t('ask')}>
      <Words as="h2">{t(paper ? 'askPaper' : 'ask')}</Words>
      <AskWords ask={ask} />
      {paper && (
        <FilesPart
          title={t('attach')}
          kind={null}
          ticket={view.id}
          use="ask"
          ask={ask.id}
          there={view.files}
        />
      )}
      <Field id={`note-${ask.id}`} label={t('declineWhy')} value={note} max={500} onText={setNote} />
      <Box className="sv-pair ds-care-stack">
        <Button id={`accept-${ask.kind}`} className="ds-grow" busy={doing.busy} onTap={() => answer(true)}>
          {t(paper ? 'sendPaper' : 'accept')}
        </Button>
        <Button
          id={`decline-${ask.kind}`}
          className="ds-grow"
          look="second"
          busy={doing.busy}
          onTap={() => answer(false)}
        >
          {t(paper ? 'noPaper' : 'decline')}
        </Button>
      </Box>
    </Box>
  )
}

/** The very words that are agreed to, with what they are about. */
function AskWords({ ask: { words, amount, currency, layout } }: { readonly ask: AskView }) {
  const t = useSays('service', 'ticket')
  const say = useSay()
  const { layouts } = useServiceBook()
  const known = layouts.find(each => each.id === layout)
  return (
    <>
      <Words className="sv-said">{words}</Words>
      {amount && <Words className="ds-strong">{t('amount', { amount, currency: currency ?? '' })}</Words>}
      {layout && (
        <Words className="ds-strong">{t('layout', { layout: known ? say(known.name) : layout })}</Words>
      )}
    </>
  )
}

function Settled({ ask }: { readonly ask: AskView }) {
  const t = useSays('service', 'ticket')
  const state = ask.state === 'open' ? 'accepted' : ask.state
  return (
    <Box as="section" className="ds-card ds-stack ds-stack--tight">
      <AskWords ask={ask} />
      <VerdictLine tone={state === 'accepted' ? 'yes' : 'plain'}>{t(state)}</VerdictLine>
      {ask.note && <Words className="ds-second">{ask.note}</Words>}
    </Box>
  )
}
