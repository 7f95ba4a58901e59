import { CONSENTS } from '@iws/shared/contract/tickets'
import {
  DATE_NAMES,
  OTHER_NAME_ADVICE,
  PLACE_NAMES,
  RESIDENCY_NAMES,
  WAY_NAMES,
} from '@iws/shared/rulebook/labels'
import { PAPER } from '@iws/shared/rulebook/papers'
import { OTHER_NAMES } from '@iws/shared/rulebook/words'
import { VerdictLine } from '../../components/Banner'
import { Words } from '../../components/Words'
import { dayOf } from '../../components/day-text'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { serialOf } from '../changes'
import { chosenOf, consentStands, dayField } from '../fields'
import { Fact } from '../parts/Fact'
import { choicesOf, papersWithDays } from '../readings'
import type { Slot } from '../slots'
import type { Registration } from '../use-registration'

interface FactsProps {
  readonly registration: Registration
}

/** The machine, the route and the person, as typed. */
export function MachineFacts({ registration: { fields, route } }: FactsProps) {
  const t = useSays('registration', 'review')
  const say = useSay()
  const way = route && [
    say(PLACE_NAMES[route.place]),
    say(WAY_NAMES[route.way]),
    ...(route.way === 'carried' ? [say(RESIDENCY_NAMES[route.residency])] : []),
  ]
  const serial = serialOf(fields.serial ?? '') ?? fields.serial
  const reach = [fields.phone, fields.mail].filter(Boolean).join(' · ')
  return (
    <>
      <Fact name={t('route')} says={way ? way.join(' · ') : t('none')} />
      <Fact name={t('machine')} says={[serial, fields.model].filter(Boolean).join(' · ') || t('none')} />
      <Fact name={t('person')} says={[fields.name, reach].filter(Boolean).join(' · ') || t('none')} />
    </>
  )
}

/** The days, as typed; a box that holds no day counts as not given. */
export function DateFacts({ registration: { fields, lines } }: FactsProps) {
  const t = useSays('registration', 'review')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const requirements = lines.map(line => line.requirement)
  const papers = papersWithDays(choicesOf(requirements, chosenOf(fields)))
  const written = (text: string | undefined): string => {
    const day = dayOf(text ?? '')
    return day ? dayWords(day, language) : t('none')
  }
  const other = OTHER_NAMES.find(each => each === fields.otherName)
  return (
    <>
      <Fact name={say(DATE_NAMES.purchase)} says={written(fields.purchaseDay)} />
      {papers.flatMap(({ paper, keys }) =>
        keys.map(key => (
          <Fact
            key={`${paper}-${key}`}
            name={say(DATE_NAMES[key])}
            says={written(fields[dayField(paper, key)])}
          />
        )),
      )}
      {other && <Fact name={t('otherName')} says={say(OTHER_NAME_ADVICE[other].name)} />}
    </>
  )
}

/** The two consents, given or not. */
export function ConsentFacts({ registration: { typed, ticket } }: FactsProps) {
  const t = useSays('registration', 'review')
  const given = { 'identity-papers': 'consentGiven', 'lawful-import': 'importDeclared' } as const
  const not = { 'identity-papers': 'consentNot', 'lawful-import': 'importNot' } as const
  return (
    <>
      {CONSENTS.map(kind => {
        const stands = consentStands(kind, typed, ticket)
        return (
          <VerdictLine key={kind} tone={stands ? 'yes' : 'ask'}>
            {t(stands ? given[kind] : not[kind])}
          </VerdictLine>
        )
      })}
    </>
  )
}

/** Each paper by name with how it stands. */
export function PaperFacts({ slots }: { readonly slots: readonly Slot[] }) {
  const t = useSays('registration', 'review')
  const slotSays = useSays('registration', 'slot')
  const say = useSay()
  if (slots.length === 0) return <Words>{t('none')}</Words>
  return (
    <>
      {slots.map(({ line, state }) => (
        <Fact key={line.requirement.id} name={say(PAPER[line.requirement.id].name)} says={slotSays(state)} />
      ))}
    </>
  )
}
