import { OTHER_NAME_ADVICE } from '@iws/shared/rulebook/labels'
import { OTHER_NAMES } from '@iws/shared/rulebook/words'
import type { OtherName as Kind } from '@iws/shared/rulebook/words'
import { useState } from 'react'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { useSay, useWords } from '../../words/words'
import { WORDS } from './words'

/** What to do when the proof of purchase carries somebody else's name. */
export function OtherName() {
  const t = useWords(WORDS)
  const say = useSay()
  const [kind, setKind] = useState<Kind | null>(null)
  return (
    <Box className="ds-card">
      <Fold id="other-name" title={t('otherName')}>
        <Box className="ds-stack">
          <Chips
            label={t('otherNameAsk')}
            chips={OTHER_NAMES.map(each => ({
              id: each,
              label: say(OTHER_NAME_ADVICE[each].name),
              chosen: each === kind,
              onTap: () => setKind(each),
            }))}
          />
          <Box live>{kind && <Words>{say(OTHER_NAME_ADVICE[kind].advice)}</Words>}</Box>
        </Box>
      </Fold>
    </Box>
  )
}
