import { mustBeReadable } from '@iws/shared/policy/requirements'
import { SHOWN_NAMES } from '@iws/shared/rulebook/labels'
import { PAPER } from '@iws/shared/rulebook/papers'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Chips } from '../../components/Chips'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { PAPER_DRAWINGS } from '../../drawings/papers'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Slot } from '../slots'
import { MOST_PAGES } from './slot-actions'
import { SentPhotos } from './SentPhotos'
import type { SlotActions } from './slot-actions'

interface TakeBlockProps {
  readonly slot: Slot
  readonly actions: SlotActions
}

/** Our drawing of the paper with what must be readable, and the ways to a photo of it. */
export function TakeBlock({ slot, actions }: TakeBlockProps) {
  const t = useSays('registration', 'documents')
  const { photos, line, reusable } = slot
  const { id } = line.requirement
  const first = photos.length === 0
  if (photos.length >= MOST_PAGES) return null
  return (
    <Box className="ds-stack">
      {first && <Which slot={slot} actions={actions} />}
      {first && <Sample slot={slot} />}
      {reusable.map(page => (
        <Reuse key={page.id} slot={slot} page={page.id} paper={page.paper} actions={actions} />
      ))}
      <SentPhotos slot={slot} actions={actions} />
      <Box className="rg-pair ds-care-stack">
        {first && (
          <Button id={`camera-${id}`} look="second" icon="camera" onTap={() => actions.add(slot, 'camera')}>
            {t('camera')}
          </Button>
        )}
        <Button
          id={`album-${id}`}
          look={first ? 'second' : 'plain'}
          icon="album"
          onTap={() => actions.add(slot, 'album')}
        >
          {t(first ? 'album' : 'another')}
        </Button>
      </Box>
    </Box>
  )
}

function Which({ slot: { line, paper }, slot, actions }: TakeBlockProps) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  const { id, papers } = line.requirement
  if (papers.length < 2) return null
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className="ds-hint">{t('anyOf')}</Words>
      <Chips
        label={t('anyOf')}
        chips={papers.map(each => ({
          id: `${id}-${each}`,
          label: say(PAPER[each].name),
          chosen: each === paper,
          onTap: () => actions.choose(slot, each),
        }))}
      />
    </Box>
  )
}

function Sample({ slot: { paper } }: { readonly slot: Slot }) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  const needed = mustBeReadable(PAPER[paper]).needed.map(each => each.item)
  const parts = needed.map(item => say(SHOWN_NAMES[item])).join(t('comma'))
  return (
    <>
      <Box className="ds-sketch">
        <Sketch drawing={PAPER_DRAWINGS[paper]} only={needed} />
      </Box>
      {parts && <Words className="ds-strong">{t('mustShow', { parts })}</Words>}
      <Words className="ds-second">{say(PAPER[paper].hint)}</Words>
    </>
  )
}

interface ReuseProps extends TakeBlockProps {
  readonly page: string
  readonly paper: keyof typeof PAPER
}

function Reuse({ slot, page, paper, actions }: ReuseProps) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  return (
    <Button id={`reuse-${slot.line.requirement.id}`} onTap={() => actions.reuse(slot, page)}>
      {t('reuse', { paper: say(PAPER[paper].name) })}
    </Button>
  )
}
