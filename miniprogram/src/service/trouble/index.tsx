import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useRouter } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { fetchBookAhead } from '../../api/book'
import { useGate } from '../../api/session-gate'
import { Field } from '../../components/Field'
import { Words } from '../../components/Words'
import { OFTEN } from '../../guide/parts/place-name'
import { PlaceField } from '../../guide/parts/PlaceField'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { useCover } from '../../state/cover'
import { choosePlace, prefill, typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { CONSENT } from '../changes'
import { missingOf } from '../missing'
import type { Missing } from '../missing'
import { ServiceScreen } from '../parts/ServiceScreen'
import { StepFoot } from '../parts/StepFoot'
import { useDraft, useKind } from '../use-kind'
import { useSubscribe } from '../use-subscribe'
import { Abroad } from './Abroad'
import { Limits } from './Limits'
import { Machine } from './Machine'
import { Symptoms } from './Symptoms'
import { TopicPart } from './TopicPart'

const TITLES = { repair: 'titleRepair', remote: 'titleRemote', enquiry: 'titleEnquiry' } as const
const HERE: readonly Missing[] = ['missLimits', 'missAbroad', 'missTrouble', 'missPlace', 'missMachine']

/** What is the matter, where, and with which machine. For remote help its limits come first (C4, C13). */
function TroublePage() {
  const t = useSays('service', 'trouble')
  const kind = useKind()
  const draft = useDraft(kind)
  const [tried, setTried] = useState(false)
  useSubscribe(useGate().open)
  useKnown(kind)
  const { fields } = draft
  const lacks = missingOf(kind, draft)
  const ready = (): boolean => {
    setTried(true)
    return !lacks.some(each => HERE.includes(each))
  }
  const open = tried ? lacks.filter(each => HERE.includes(each)) : []
  const check = useSays('service', 'preview')
  const lack =
    open.length > 0 ? check('missing', { what: open.map(each => check(each)).join(check('comma')) }) : null
  const read = kind !== 'remote' || Boolean(fields[`${CONSENT}limits`])
  const inland = kind === 'remote' && fields.abroad === '0'
  const triage = kind === 'repair' && Boolean(fields.symptom)
  return (
    <ServiceScreen
      title={t(TITLES[kind])}
      kind={kind}
      step="trouble"
      foot={
        read && !inland && <StepFoot kind={kind} to={triage ? 'triage' : 'reach'} ready={ready} lack={lack} />
      }
    >
      {kind === 'remote' && <Limits fields={fields} />}
      {read && kind === 'remote' && <Abroad fields={fields} />}
      {read && !inland && <Form kind={kind} draft={draft} lacks={tried ? lacks : []} />}
    </ServiceScreen>
  )
}

export default withSays('service', TroublePage)

/** Fills in what a cover answer, or the page one came from, knows already. */
function useKnown(kind: ServiceKind): void {
  const { answer, topic, place } = useRouter().params
  useEffect(() => {
    fetchBookAhead()
    const { answers } = useCover.getState()
    const named = answers.find(each => each.id === answer)
    prefill(kind, {
      place: place ?? (named ?? answers[0])?.question.destination,
      serial: named?.question.serial,
      topic,
    })
  }, [kind, answer, topic, place])
}

interface FormProps {
  readonly kind: ServiceKind
  readonly draft: ServiceDraft
  /** What to point out now. */
  readonly lacks: readonly Missing[]
}

function Form({ kind, draft: { fields }, draft, lacks }: FormProps) {
  const t = useSays('service', 'trouble')
  const type = (name: string) => (text: string) => typeInto(kind, name, text)
  return (
    <>
      {kind !== 'enquiry' && (
        <PlaceField
          id="place"
          label={t('place')}
          value={fields.place ?? null}
          near={OFTEN}
          folded
          onChoose={place => choosePlace(kind, place)}
          error={lacks.includes('missPlace') ? t('placeNeeded') : null}
        />
      )}
      {kind !== 'enquiry' && lacks.includes('missPlace') && (
        <Words className="ds-error">{t('placeNeeded')}</Words>
      )}
      {kind === 'enquiry' ? <TopicPart fields={fields} /> : <Symptoms kind={kind} fields={fields} />}
      {lacks.includes('missTrouble') && <Words className="ds-error">{t('symptomNeeded')}</Words>}
      <Field
        id="text"
        kind="long"
        label={t(kind === 'enquiry' ? 'question' : 'text')}
        hint={kind === 'enquiry' ? undefined : t('textHint')}
        value={fields.text ?? ''}
        max={2000}
        onText={type('text')}
      />
      {kind !== 'enquiry' && (
        <Field
          id="message"
          label={t('message')}
          value={fields.message ?? ''}
          max={500}
          onText={type('message')}
        />
      )}
      <Machine kind={kind} draft={draft} tried={lacks.includes('missMachine')} />
    </>
  )
}
