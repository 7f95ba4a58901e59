import { PAPER } from '@iws/shared/rulebook/papers'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { Chips } from '../../components/Chips'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { paperField } from '../fields'
import type { PaperChoice } from '../readings'

interface PaperChoicesProps {
  readonly choices: readonly PaperChoice[]
  readonly onChoose: (field: string, paper: string) => void
}

/** Which of several papers somebody will use, for each item that may be answered by more than one. */
export function PaperChoices({ choices, onChoose }: PaperChoicesProps) {
  const t = useSays('registration', 'dates')
  const say = useSay()
  const named = (requirement: PaperId) => ({ paper: say(PAPER[requirement].name) })
  const open = choices.filter(choice => choice.papers.length > 1 || choice.paper === null)
  if (open.length === 0) return null
  return (
    <Box className="ds-stack">
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{t('papers')}</Words>
        <Words className="ds-hint">{t('papersHint')}</Words>
      </Box>
      {open.map(({ requirement, papers, paper }) => (
        <Box key={requirement} className="ds-stack ds-stack--tight">
          <Words as="h3">{t(papers.length > 1 ? 'forPaper' : 'optionalPaper', named(requirement))}</Words>
          <Chips
            label={say(PAPER[requirement].name)}
            chips={papers.map(each => ({
              id: `${requirement}-${each}`,
              label: say(PAPER[each].name),
              chosen: each === paper,
              onTap: () => onChoose(paperField(requirement), each),
            }))}
          />
        </Box>
      ))}
    </Box>
  )
}
