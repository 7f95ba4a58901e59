import type { FileView } from '@iws/shared/contract/gives/thread'
import { PAPER } from '@iws/shared/rulebook/papers'
import { usePicture } from '../../api/pictures'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Fold } from '../../components/Fold'
import { Picture } from '../../components/Picture'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Slot } from '../slots'
import type { SlotActions } from './slot-actions'

interface SentPhotosProps {
  readonly slot: Slot
  readonly actions: SlotActions
}

/** Photos sent with words before: a tap makes one of them a page of this paper too. */
export function SentPhotos({ slot, actions }: SentPhotosProps) {
  const t = useSays('registration', 'documents')
  const { sent, line } = slot
  if (sent.length === 0) return null
  return (
    <Fold id={`sent-${line.requirement.id}`} title={t('sent', { count: sent.length })}>
      <Box as="ul">
        {sent.map((file, index) => (
          <SentPhoto key={file.id} slot={slot} actions={actions} file={file} index={index + 1} />
        ))}
      </Box>
    </Fold>
  )
}

interface SentPhotoProps extends SentPhotosProps {
  readonly file: FileView
  readonly index: number
}

function SentPhoto({ slot, actions, file, index }: SentPhotoProps) {
  const t = useSays('registration', 'documents')
  const say = useSay()
  const path = usePicture(file.id, 'thumbnail')
  return (
    <Box as="li" className="rg-tile">
      <Box className="rg-thumb">{path && <Picture src={path} alt={t('sentOne', { index })} />}</Box>
      <Box className="ds-grow ds-stack ds-stack--tight">
        <Words>{t('sentOne', { index })}</Words>
        <Button
          id={`use-${slot.line.requirement.id}-${index}`}
          small
          look="second"
          onTap={() => actions.take(slot, file.id)}
        >
          {t('useSent', { paper: say(PAPER[slot.paper].name) })}
        </Button>
      </Box>
    </Box>
  )
}
