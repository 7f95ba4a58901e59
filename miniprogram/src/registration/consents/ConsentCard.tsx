import type { ConsentKind } from '@iws/shared/contract/tickets'
import { DECLARATIONS, RETENTION_DAYS } from '@iws/shared/policy/declarations'
import { Banner, VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Check } from '../../components/Check'
import { Words } from '../../components/Words'
import { useSay, useWords } from '../../words/words'
import { CONSENT } from '../words/consents'

interface ConsentCardProps {
  readonly kind: ConsentKind
  readonly given: boolean
  /** Somebody has gone on without it: say what that means. */
  readonly refused: boolean
  /** Gives the version that was shown, or the empty text to take it back. */
  readonly onChange: (version: string) => void
}

const WITHOUT = { 'identity-papers': 'withoutIdentity', 'lawful-import': 'withoutImport' } as const

/** One consent with its whole text, its version and its own box, which never starts ticked. */
export function ConsentCard({ kind, given, refused, onChange }: ConsentCardProps) {
  const t = useWords(CONSENT)
  const say = useSay()
  const { version, title, points, tick } = DECLARATIONS[kind]
  return (
    <Box as="section" className="ds-card ds-stack" label={say(title)}>
      <Words as="h2">{say(title)}</Words>
      {points.map(({ about, says }, index) => (
        <Box key={index} className="ds-stack ds-stack--tight">
          <Words as="h3" className="rg-about">
            {say(about)}
          </Words>
          <Words className="ds-second">{say(says, { days: RETENTION_DAYS })}</Words>
        </Box>
      ))}
      <Words className="ds-hint ds-figures">{t('version', { version })}</Words>
      <Box className="ds-line" hidden />
      <Check id={`consent-${kind}`} on={given} onChange={on => onChange(on ? version : '')}>
        <Words as="span" className="ds-strong">
          {say(tick)}
        </Words>
      </Check>
      {given && <Given kind={kind} onWithdraw={() => onChange('')} />}
      {!given && refused && (
        <Banner tone="ask" live>
          <Words>{t(WITHOUT[kind])}</Words>
        </Banner>
      )}
    </Box>
  )
}

function Given({ kind, onWithdraw }: { readonly kind: ConsentKind; readonly onWithdraw: () => void }) {
  const t = useWords(CONSENT)
  return (
    <>
      <Box className="ds-row ds-row--wrap ds-row--apart">
        <VerdictLine tone="yes">{t('given')}</VerdictLine>
        <Button id={`withdraw-${kind}`} small look="plain" onTap={onWithdraw}>
          {t('withdraw')}
        </Button>
      </Box>
      {kind === 'identity-papers' && <Words className="ds-hint">{t('erasesPapers')}</Words>}
    </>
  )
}
