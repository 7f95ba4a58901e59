import type { ConsentKind } from '@iws/shared/contract/tickets'
import { Banner, VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Check } from '../../components/Check'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { keptPart } from '../../state/book'
import { useSay } from '../../words/words'

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
  const t = useSays('registration', 'consents')
  const say = useSay()
  // It travels with the words of this page, which are there.
  const book = keptPart('registration')?.data
  const declaration = book?.declarations[kind]
  if (!book || !declaration) return null
  const { version, title, points, tick } = declaration
  return (
    <Box as="section" className="ds-card ds-stack" label={say(title)}>
      <Words as="h2">{say(title)}</Words>
      {points.map(({ about, says }, index) => (
        <Box key={index} className="ds-stack ds-stack--tight">
          <Words as="h3" className="rg-about">
            {say(about)}
          </Words>
          <Words className="ds-second">{say(says, { days: book.retentionDays })}</Words>
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
  const t = useSays('registration', 'consents')
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
