import { DayField } from '../../components/DayField'
import { Box } from '../../components/Box'
import { useSays } from '../../says/use-says'
import { withSays } from '../../says/with-says'
import { dayField } from '../fields'
import { NextFoot } from '../parts/NextFoot'
import { StepScreen } from '../parts/StepScreen'
import { choicesOf, papersWithDays } from '../readings'
import { chosenOf } from '../fields'
import { useFieldSay } from '../use-field-say'
import { useLeave } from '../use-leave'
import { keepFields, useRegistration } from '../use-registration'
import { FirstLook } from './FirstLook'
import { dayError } from './judge'
import { OtherName } from './OtherName'
import { PaperChoices } from './PaperChoices'
import { PaperDaysCard } from './PaperDaysCard'

/** The day of purchase and the days on the papers of the stay. */
function DatesPage() {
  const t = useSays('registration', 'dates')
  const sentence = useFieldSay()
  const registration = useRegistration()
  const leaving = useLeave(registration)
  const { fields, lines } = registration
  const requirements = lines.map(line => line.requirement)
  const choices = choicesOf(requirements, chosenOf(fields))
  const papers = papersWithDays(choices)
  const error = dayError(fields.purchaseDay ?? '', true, Date.now())
  const wrong = papers.some(({ paper, keys }) =>
    keys.some(key => dayError(fields[dayField(paper, key)] ?? '', false, 0)),
  )
  const type = (name: string, text: string): void => keepFields(registration, { [name]: text })
  return (
    <StepScreen
      step="dates"
      title={t('title')}
      lead={t('lead')}
      registration={registration}
      foot={<NextFoot leaving={leaving} onNext={() => !error && !wrong && leaving.on('consents')} />}
    >
      <DayField
        id="purchase-day"
        label={t('purchase')}
        hint={t('purchaseHint')}
        value={fields.purchaseDay ?? ''}
        error={error === 'future' ? t('future') : sentence(error)}
        onText={text => type('purchaseDay', text)}
      />
      <PaperChoices choices={choices} onChoose={type} />
      {papers.map(paper => (
        <PaperDaysCard key={paper.paper} days={paper} fields={fields} onText={type} />
      ))}
      <FirstLook registration={registration} />
      <Box className="ds-line" hidden />
      <OtherName kind={fields.otherName ?? ''} note={fields.otherNote ?? ''} onText={type} />
    </StepScreen>
  )
}

export default withSays('registration', DatesPage)
