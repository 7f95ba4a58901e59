import { SHOWN_NAMES } from '@iws/shared/rulebook/labels'
import { PAPER } from '@iws/shared/rulebook/papers'
import { usePicture } from '../../api/pictures'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { PAPER_DRAWINGS } from '../../drawings/papers'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { cropOf } from '../crop'
import { Crop } from '../parts/Crop'
import { useReason } from '../parts/use-reason'
import type { Photo, Slot } from '../slots'
import type { SlotActions } from './slot-actions'

interface CameBackProps {
  readonly slot: Slot
  readonly photo: Photo
  readonly actions: SlotActions
}

/** A page that came back: the spot, the reason, what a good one looks like, one button. */
export function CameBack({ slot, photo, actions }: CameBackProps) {
  const t = useSays('registration', 'documents')
  const photoSays = useSays('registration', 'photo')
  const say = useSay()
  const drawing = PAPER_DRAWINGS[photo.paper]
  const page = photo.page?.id ?? photo.id
  return (
    <Box className="rg-back ds-stack">
      <VerdictLine tone="no">{photoSays('sent-back')}</VerdictLine>
      <Why photo={photo} />
      <Box className="ds-well ds-stack ds-stack--tight">
        <Words as="h3">{t('good')}</Words>
        <Box className="ds-sketch">
          <Sketch
            drawing={drawing}
            alt={PAPER[photo.paper].mustShow.map(each => say(SHOWN_NAMES[each.item])).join(' · ')}
          />
        </Box>
        <Words className="ds-second">{say(PAPER[photo.paper].hint)}</Words>
      </Box>
      <Button id={`replace-${page}`} icon="camera" onTap={() => actions.add(slot, 'camera', page)}>
        {t('replace')}
      </Button>
      <Button id={`replace-album-${page}`} look="plain" onTap={() => actions.add(slot, 'album', page)}>
        {t('replaceAlbum')}
      </Button>
    </Box>
  )
}

function Why({ photo: { page } }: { readonly photo: Photo }) {
  const t = useSays('registration', 'documents')
  const because = page?.because
  const region = because?.region ?? null
  const reasonFor = useReason()
  const src = usePicture(region && page ? page.id : null, 'page')
  if (!page || !because) return <Words>{t(page?.state === 'unreadable' ? 'unreadable' : 'noReason')}</Words>
  return (
    <>
      {region && src && <Crop crop={cropOf(region, page)} src={src} alt={t('spot')} />}
      <Words>{reasonFor(because.reason, 'send-back') ?? t('noReason')}</Words>
      {because.note && <Words className="ds-second">{t('said', { note: because.note })}</Words>}
    </>
  )
}
