import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import { DayField } from '../../components/DayField'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { typeInto } from '../draft'
import type { ServiceDraft } from '../draft'
import { DraftFiles } from '../parts/DraftFiles'

const OFFERED = ['general', 'operating', 'number-wrong', 'warranty-start'] as const

/** What an enquiry is about; a wrong start of the warranty comes with the right day and its proof. */
export function TopicPart({ fields }: Pick<ServiceDraft, 'fields'>) {
  const t = useSays('service', 'trouble')
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('topic')}</Words>
      {OFFERED.map(topic => (
        <Choice
          key={topic}
          id={`topic-${topic}`}
          title={t(topic)}
          chosen={fields.topic === topic}
          onTap={() => typeInto('enquiry', 'topic', topic)}
        />
      ))}
      {fields.topic === 'warranty-start' && (
        <>
          <DayField
            id="start-day"
            label={t('startDay')}
            hint={t('startDayHint')}
            value={fields.startDay ?? ''}
            onText={text => typeInto('enquiry', 'startDay', text)}
          />
          <DraftFiles title={t('proof')} kind="enquiry" use="proof" />
        </>
      )}
    </Box>
  )
}
