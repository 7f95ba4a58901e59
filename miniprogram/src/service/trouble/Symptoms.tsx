import { SIGNS_STEP } from '@iws/shared/rulebook/service/schema'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
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

/** What somebody sees, as big choices in plain words; once chosen, that one alone, the others one tap away. Remote help offers what can be looked at from afar. */
export function Symptoms({ kind, fields }: SymptomsProps) {
  const t = useSays('service', 'trouble')
  const flow = useSays('service', 'flow')
  const say = useSay()
  const triage = useSegment('triage')
  const rows = triage.data?.trees.filter(({ id }) => kind === 'repair' || SOFTWARE.includes(id)) ?? []
  const [open, setOpen] = useState(false)
  const chosen = rows.filter(({ id }) => id === fields.symptom)
  const folded = !open && chosen.length > 0
  const choose = (id: string): void => {
    setOpen(false)
    chooseSymptom(kind, id, SIGNS_STEP)
  }
  return (
    <Box className="ds-stack">
      <Words as="h2">{t('symptom')}</Words>
      {!triage.data && triage.loading && <Skeleton shape="cards" />}
      {(folded ? chosen : rows).map(({ id, name, hint }) => (
        <Choice
          key={id}
          id={`symptom-${id}`}
          title={say(name)}
          says={say(hint)}
          chosen={fields.symptom === id}
          onTap={() => choose(id)}
        />
      ))}
      {folded && (
        <Button id="other-symptom" small look="plain" onTap={() => setOpen(true)}>
          {flow('otherOne')}
        </Button>
      )}
    </Box>
  )
}
