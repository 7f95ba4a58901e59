import type { Finding, Verdict } from '@iws/shared/policy/finding'
import { DATE_NAMES } from '@iws/shared/rulebook/labels'
import type { DateKey } from '@iws/shared/rulebook/words'
import { DATE_RULES } from '@iws/shared/rulebook/words'
import { useSegment } from '../../api/book'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { HomeClause } from '../../components/HomeClause'
import { Words } from '../../components/Words'

const TONES = { pass: 'yes', fail: 'no', unknown: 'ask' } as const satisfies Record<Verdict, string>

/**
 * What the date rules say of a case: verdict, reason, the days it rests on, the clause. The sentences are the book's; unknown
 * rules are left out.
 */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <Box as="ul" className="ds-stack">
      {findings.filter(isKnown).map(finding => (
        <Box as="li" key={finding.rule} className="ds-card ds-stack ds-stack--tight">
          <FindingLines finding={finding} />
        </Box>
      ))}
    </Box>
  )
}

function FindingLines({ finding }: { readonly finding: Finding }) {
  const t = useSays('registration', 'findings')
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const rule = useSegment('policy').data?.rules.find(each => each.id === finding.rule)
  const days = Object.entries(finding.days).map(
    ([key, day]) => `${say(DATE_NAMES[key as DateKey])} ${dayWords(day, language)}`,
  )
  return (
    <>
      <VerdictLine tone={TONES[finding.verdict]}>
        {[t(finding.verdict), rule && say(rule.asks)].filter(Boolean).join(' · ')}
      </VerdictLine>
      {rule && <Words>{say(rule.says[finding.verdict])}</Words>}
      {days.length > 0 && <Words className="ds-hint ds-figures">{days.join(' · ')}</Words>}
      {finding.verdict === 'fail' && finding.weight === 'asks-a-person' && (
        <Words className="ds-second">{t('person')}</Words>
      )}
      <Box className="ds-row ds-row--wrap">
        <HomeClause clause={finding.clause} />
      </Box>
    </>
  )
}

function isKnown(finding: Finding): boolean {
  return (DATE_RULES as readonly string[]).includes(finding.rule)
}
