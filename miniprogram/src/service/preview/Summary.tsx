import { addressLines, formOf } from '@iws/shared/rulebook/service/address'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { treeOf, troubleOf } from '@iws/shared/ticket/triage'
import { useSegment } from '../../api/book'
import { dayOf } from '../../components/day-text'
import { Words } from '../../components/Words'
import { usePlaces } from '../../guide/parts/place-name'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import type { ServiceDraft } from '../draft'
import { spokenOf } from '../changes'
import { Fact } from '../parts/Fact'
import { Part } from '../parts/Part'
import { addressOf } from '../reach/errors'
import { useServiceBook } from '../use-kind'
import { daysOf, partsOf } from '../windows'

interface FactsProps {
  readonly draft: Pick<ServiceDraft, 'fields' | 'answers'>
  readonly onChange?: () => void
}

/** What is wrong, where, with which machine. */
export function TroubleFacts({
  kind,
  draft: { fields },
  onChange,
}: FactsProps & { readonly kind: ServiceKind }) {
  const t = useSays('service', 'preview')
  const topicSays = useSays('service', 'trouble')
  const say = useSay()
  const { nameOf } = usePlaces()
  const language = useSettings(settings => settings.language)
  const triage = useSegment('triage').data
  const tree = triage && treeOf(triage, fields.symptom ?? null)
  const startDay = dayOf(fields.startDay ?? '')
  const machine = [fields.brand, fields.model].filter(Boolean).join(' ')
  return (
    <Part id="trouble" title={t('trouble')} onChange={onChange}>
      {kind !== 'enquiry' && tree && <Fact name={t('symptom')} says={say(tree.name)} />}
      {kind === 'enquiry' && fields.topic && (
        <Fact name={t('topic')} says={topicSays(fields.topic as 'general')} />
      )}
      {fields.text && <Fact name={t('said')} says={fields.text} />}
      {fields.message && <Fact name={t('message')} says={fields.message} />}
      {fields.place && kind !== 'enquiry' && <Fact name={t('place')} says={nameOf(fields.place)} />}
      {(kind === 'repair' || fields.serial) && (
        <Fact
          name={t('serial')}
          says={fields.unreadable === '1' ? t('serialLater') : fields.serial || t('none')}
        />
      )}
      {machine && <Fact name={t('machine')} says={machine} />}
      {fields.topic === 'warranty-start' && startDay && (
        <Fact name={t('startDay')} says={dayWords(startDay, language)} />
      )}
    </Part>
  )
}

/** The way through troubleshooting, in words. */
export function TriageFacts({ draft: { fields, answers }, onChange }: FactsProps) {
  const t = useSays('service', 'preview')
  const say = useSay()
  const triage = useSegment('triage').data
  const tree = triage && treeOf(triage, fields.symptom ?? null)
  if (!triage || !tree) return null
  const { said } = troubleOf(triage, tree, answers)
  return (
    <Part id="triage" title={t('triage')} onChange={onChange}>
      {said.length === 0 && <Words className="ds-second">{t('none')}</Words>}
      {said.map(({ step, ask, answer }) => (
        <Fact key={step} name={say(ask)} says={say(answer)} />
      ))}
    </Part>
  )
}

/** Whom to reach, how and when. */
export function ReachFacts({
  kind,
  draft: { fields },
  onChange,
}: FactsProps & { readonly kind: ServiceKind }) {
  const t = useSays('service', 'preview')
  const reach = useSays('service', 'reach')
  const say = useSay()
  const { forms, languages } = useServiceBook()
  const spoken = useSettings(settings => settings.language)
  const parts = partsOf(fields.parts)
  const windows = [
    parts.length === 0 ? reach('any') : parts.map(part => reach(part)).join(t('comma')),
    reach(daysOf(fields.days)),
  ].join(' · ')
  const language = languages.find(each => each.tag === spokenOf(fields, spoken))
  const address = addressLines(formOf(fields.place ?? null, forms), addressOf(fields)).join(t('comma'))
  return (
    <Part id="reach" title={t('reach')} onChange={onChange}>
      <Fact name={t('name')} says={fields.name || t('none')} />
      <Fact name={t('phone')} says={fields.phone || t('none')} />
      <Fact name={t('mail')} says={fields.mail || t('none')} />
      {kind !== 'enquiry' && <Fact name={t('windows')} says={windows} />}
      {language && kind !== 'enquiry' && <Fact name={t('callLanguage')} says={say(language.name)} />}
      {kind === 'repair' && <Fact name={t('address')} says={address || t('none')} />}
    </Part>
  )
}
