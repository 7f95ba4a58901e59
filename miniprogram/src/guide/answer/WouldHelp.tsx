import type { CoverChange } from '@iws/shared/policy/cover-facts'
import { LEARNABLE } from '@iws/shared/policy/cover-helps'
import { text } from '@iws/shared/text'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Words } from '../../components/Words'
import { go, replace } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { openQuestion } from '../../state/cover'
import type { SavedAnswer } from '../../state/cover'
import { useSay } from '../../words/words'
import { usePlaces } from '../parts/place-name'

interface WouldHelpProps {
  readonly saved: SavedAnswer
  readonly changes: readonly CoverChange[]
}

/** What would make the answer yes: another place, the entitlement, a fact nobody has told. */
export function WouldHelp({ saved, changes }: WouldHelpProps) {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const { places, nameOf } = usePlaces()
  const elsewhere = changes.filter(each => each.kind === 'other-place')
  const learn = LEARNABLE.filter(fact => changes.some(each => each.kind === 'learn-fact' && each.to === fact))
  const askThere = (code: string): void => {
    const name = places.find(each => each.code === code)?.name ?? text(code, code, code)
    replace('answer', { id: openQuestion({ ...saved.question, destination: code }, name) })
  }
  if (changes.length === 0) return null
  return (
    <Box as="section" className="ds-card ds-stack" label={t('help')}>
      <Words as="h2">{t('help')}</Words>
      {elsewhere.length > 0 && <Words>{t('places')}</Words>}
      <Chips
        label={t('places')}
        chips={elsewhere.map(({ to }) => ({
          id: `there-${to}`,
          label: nameOf(to),
          onTap: () => askThere(to),
        }))}
      />
      {changes.some(each => each.kind === 'buy-entitlement') && (
        <Button id="buy" look="second" onTap={() => go('lookup', { page: 'entitlement' })}>
          {t('buy')}
        </Button>
      )}
      {learn.length > 0 && (
        <Words>{`${t('learn')}${learn.map(each => t(each, { place: say(saved.place) })).join(' · ')}`}</Words>
      )}
    </Box>
  )
}
