import { noteOf } from '@iws/shared/policy/requirements'
import { CONFIRM_WITH_HOTLINE } from '@iws/shared/rulebook/labels'
import { PAPER } from '@iws/shared/rulebook/papers'
import { VerdictLine } from '../../components/Banner'
import type { ToneOf } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Slot, SlotState } from '../slots'
import { CameBack } from './CameBack'
import { ExcuseBlock } from './ExcuseBlock'
import { NoticeBlock } from './NoticeBlock'
import { PhotoTile } from './PhotoTile'
import type { SlotActions, SlotNotice } from './slot-actions'
import { TakeBlock } from './TakeBlock'

const TONES: Record<SlotState, ToneOf> = {
  'to-take': 'ask',
  optional: 'plain',
  waiting: 'plain',
  busy: 'plain',
  failed: 'no',
  checking: 'plain',
  received: 'yes',
  accepted: 'yes',
  'sent-back': 'no',
  explained: 'yes',
  excused: 'yes',
  'hand-in': 'ask',
}

interface SlotCardProps {
  readonly slot: Slot
  readonly actions: SlotActions
  readonly notice: SlotNotice | null
  readonly onConsent: () => void
}

/** One requirement: what is asked, how it stands, and all that can be done about it. */
export function SlotCard({ slot, actions, notice, onConsent }: SlotCardProps) {
  const say = useSay()
  const slotSays = useSays('registration', 'slot')
  const { line, state, photos, open } = slot
  const { requirement } = line
  const note = noteOf(requirement)
  const back = photos.filter(photo => photo.state === 'sent-back')
  const others = photos.filter(photo => photo.state !== 'sent-back')
  return (
    <Box
      as="section"
      id={`slot-${requirement.id}`}
      className="ds-card ds-stack"
      label={say(PAPER[requirement.id].name)}
    >
      <Box className="ds-stack ds-stack--tight">
        <Words as="h2">{say(PAPER[requirement.id].name)}</Words>
        <VerdictLine tone={TONES[state]}>{slotSays(state)}</VerdictLine>
      </Box>
      {open && note && !line.original && <Words className="ds-second">{say(note)}</Words>}
      {open && requirement.confirm && <Words className="ds-hint">{say(CONFIRM_WITH_HOTLINE)}</Words>}
      {line.original && <Original says={note && say(note)} />}
      {back.map(photo => (
        <CameBack key={photo.id} slot={slot} photo={photo} actions={actions} />
      ))}
      {others.length > 0 && (
        <Box as="ul">
          {others.map(photo => (
            <PhotoTile key={photo.id} photo={photo} actions={actions} />
          ))}
        </Box>
      )}
      {open && back.length === 0 && !line.excuse && <TakeBlock slot={slot} actions={actions} />}
      {notice && <NoticeBlock notice={notice} actions={actions} onConsent={onConsent} />}
      {open && <ExcuseBlock slot={slot} actions={actions} />}
    </Box>
  )
}

function Original({ says }: { readonly says: string | null }) {
  const t = useSays('registration', 'documents')
  return (
    <Box className="ds-well ds-stack ds-stack--tight">
      <Words className="ds-strong">{t('originalTitle')}</Words>
      <Words className="ds-second">{says ?? t('original')}</Words>
    </Box>
  )
}
