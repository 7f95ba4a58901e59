import { askCustomer } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { ASK_NAMES, LANGUAGE_NAMES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { LineField, WordsField } from './Fields'
import { useBookPart } from './use-book'
import { FormDialog } from './FormDialog'

const KINDS = ['part', 'keyboard', 'fee', 'paper'] as const
const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/
const CURRENCY = /^[A-Z]{3}$/

/** Puts a question whose answer is stored: another part, another keyboard, a fee (C12), one more paper (C10). */
export function AskDialog({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const [kind, setKind] = useState<(typeof KINDS)[number]>('part')
  const [words, setWords] = useState('')
  const [amount, setAmount] = useState('')
  const [currency, setCurrency] = useState('')
  const [layout, setLayout] = useState('')
  const fee = kind === 'fee' ? { amount, currency } : {}
  const ready =
    words.trim() !== '' &&
    (kind !== 'fee' || (AMOUNT.test(amount) && CURRENCY.test(currency))) &&
    (kind !== 'keyboard' || layout.trim() !== '')
  const send = (version: number): Promise<DeskService> =>
    call(askCustomer, {
      id: ticket.id,
      version,
      kind,
      words,
      ...fee,
      ...(kind === 'keyboard' ? { layout } : {}),
    })
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.askTitle)}
      act={say(SERVICE.ask)}
      done={say(SERVICE.askSent)}
      ready={ready}
      send={send}
    >
      {tried => (
        <>
          <fieldset className="desk-choices">
            {KINDS.map((each, index) => (
              <label key={each}>
                <input
                  type="radio"
                  name="ask"
                  data-first={index === 0 || undefined}
                  checked={kind === each}
                  onChange={() => setKind(each)}
                />
                {say(wordFor(ASK_NAMES, each))}
              </label>
            ))}
          </fieldset>
          {kind === 'keyboard' ? (
            <LayoutField value={layout} onText={setLayout} wrong={tried && layout === ''} />
          ) : null}
          {kind === 'fee' ? (
            <div className="desk-pair-of-fields">
              <LineField
                label={say(SERVICE.askAmount)}
                value={amount}
                onText={setAmount}
                max={12}
                mode="decimal"
                wrong={tried && !AMOUNT.test(amount)}
              />
              <LineField
                label={say(SERVICE.askCurrency)}
                value={currency}
                onText={text => setCurrency(text.toUpperCase())}
                max={3}
                wrong={tried && !CURRENCY.test(currency)}
              />
            </div>
          ) : null}
          <WordsField
            label={`${say(SERVICE.askWords)} · ${say(wordFor(LANGUAGE_NAMES, ticket.language))}`}
            value={words}
            onText={setWords}
            max={1000}
            wrong={tried && words.trim() === ''}
          />
        </>
      )}
    </FormDialog>
  )
}

interface LayoutProps {
  readonly value: string
  readonly onText: (layout: string) => void
  readonly wrong: boolean
}

function LayoutField({ value, onText, wrong }: LayoutProps) {
  const say = useSay()
  const layouts = useBookPart('service')?.layouts ?? []
  return (
    <label className="desk-field">
      {say(SERVICE.askLayout)}
      <select value={value} aria-invalid={wrong || undefined} onChange={event => onText(event.target.value)}>
        <option value="" />
        {layouts.map(each => (
          <option key={each.id} value={each.id}>
            {say(each.name)}
          </option>
        ))}
      </select>
      {wrong ? <small className="desk-wrong">{say(SERVICE.needed)}</small> : null}
    </label>
  )
}
