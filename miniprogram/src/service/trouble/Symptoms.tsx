import { SIGNS_STEP } from '@iws/shared/rulebook/service/schema'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Choice } from '../../components/Choice'
import { Skeleton } from '../../components/ScreenStates'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { chooseSymptom } from '../draft'
import type { ServiceDraft } from '../draft'

const SOFTWARE: readonly string[] = ['system-software', 'stops-at-logo', 'wifi', 'other']

interface SymptomsProps extends Pick<ServiceDraft, 'fields'> {
  readonly kind: ServiceKind
}

/** What somebody sees, as big choices in plain words. Remote help offers what can be looked at from afar. */
export function Symptoms({ kind, fields }: SymptomsProps) {
  const t = useSays('service', 'trouble')
  const say = useSay()
  const triage = useSegment('triage')
  const rows = triage.data?.trees.filter(({ id }) => kind === 'repair' || SOFTWARE.includes(id)) ?? []
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('symptom')}</Words>
      {!triage.data && triage.loading && <Skeleton shape="cards" />}
      {rows.map(({ id, name, hint }) => (
        <Choice
          key={id}
          id={`symptom-${id}`}
          title={say(name)}
          says={say(hint)}
          chosen={fields.symptom === id}
          onTap={() => chooseSymptom(kind, id, SIGNS_STEP)}
        />
      ))}
    </Box>
  )
}
