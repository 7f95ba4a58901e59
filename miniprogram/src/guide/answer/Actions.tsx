import type { CoverAction } from '@iws/shared/policy/cover-facts'
import { COVER_ACTIONS } from '@iws/shared/policy/cover-facts'
import { Button } from '../../components/Button'
import { go } from '../../platform/go'
import type { PageName } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { changeCoverDraft } from '../../state/cover'
import type { SavedAnswer } from '../../state/cover'
import { useSay } from '../../words/words'

interface ActionsProps {
  readonly saved: SavedAnswer
  readonly actions: readonly CoverAction[]
  readonly onAgain: () => void
}

/** What somebody can do now, the primary thing first. One that this version does not know is left out. */
export function Actions({ saved, actions, onAgain }: ActionsProps) {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const known = actions.filter(each => COVER_ACTIONS.includes(each))
  return known.map((action, index) => (
    <Button
      key={action}
      id={`do-${action}`}
      look={index === 0 ? 'primary' : 'second'}
      onTap={() => (action === 'try-again' ? onAgain() : open(action, saved))}
    >
      {t(action, { place: say(saved.place) })}
    </Button>
  ))
}

function open(action: Exclude<CoverAction, 'try-again'>, { id, question }: SavedAnswer): void {
  const place = question.destination
  const ways: Readonly<Record<typeof action, readonly [PageName, Readonly<Record<string, string>>]>> = {
    'official-look-up': ['lookup', { page: 'look-up' }],
    'official-ticket': ['lookup', { page: 'ticket' }],
    'call-local': ['country', { place }],
    'call-mainland': ['country', { place: 'CN' }],
    'counter-card': ['card', { id }],
    'software-help': ['policy', { clause: 'C4' }],
    'think-policy': ['lookup', { page: 'think' }],
    'correct-machine': ['cover', { know: '1' }],
    'before-you-go': ['checklist', { list: 'before-you-go', place }],
  }
  const { serial, boughtIn } = question
  if (action === 'correct-machine')
    changeCoverDraft({ serial, boughtIn: boughtIn ?? 'CN', destination: place })
  go(...ways[action])
}
