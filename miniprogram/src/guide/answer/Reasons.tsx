import type { CoverFinding } from '@iws/shared/policy/cover-facts'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Fold } from '../../components/Fold'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { ClauseNote } from '../parts/ClauseNote'
import { useFindingWords } from './use-findings'

const TONES = { pass: 'yes', fail: 'no', unknown: 'ask' } as const
const VERDICTS = { pass: 'pass', fail: 'fail', unknown: 'notKnown' } as const
const SOURCES: Readonly<Record<string, 'fromRecord' | 'fromBook' | 'fromPolicy' | 'fromYou'>> = {
  book: 'fromBook',
  policy: 'fromPolicy',
  statement: 'fromYou',
}

/** Sentences with the clause each rests on. */
export function Reasons({ findings }: { readonly findings: readonly CoverFinding[] }) {
  const words = useFindingWords()
  return findings.map(finding => (
    <Box key={finding.rule} className="ds-stack ds-stack--tight">
      <Words>{words(finding)}</Words>
      <Box className="ds-row">
        <ClauseNote clause={finding.clause} />
      </Box>
    </Box>
  ))
}

/** Every rule with its verdict, whose data it rests on and of which day. */
export function AllFindings({ findings }: { readonly findings: readonly CoverFinding[] }) {
  const t = useSays('coverage', 'answer')
  const words = useFindingWords()
  const language = useSettings(settings => settings.language)
  return (
    <Fold id="all-findings" title={t('all')}>
      {findings.map(finding => (
        <Box key={finding.rule} className="ds-card ds-stack ds-stack--tight">
          <VerdictLine tone={finding.weight === 'tells' ? 'plain' : TONES[finding.verdict]}>
            {t(finding.weight === 'tells' ? 'tells' : VERDICTS[finding.verdict])}
          </VerdictLine>
          <Words>{words(finding)}</Words>
          <Words className="ds-hint ds-figures">
            {t('asOf', {
              source: t(SOURCES[finding.from] ?? 'fromRecord'),
              day: dayWords(finding.asOf, language),
            })}
          </Words>
          <Box className="ds-row">
            <ClauseNote clause={finding.clause} />
          </Box>
        </Box>
      ))}
    </Fold>
  )
}
