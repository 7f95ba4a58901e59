import { PAPER } from '@iws/shared/rulebook/papers'
import { useEffect, useState } from 'react'
import { usePicture } from '../../api/pictures'
import { pathOfUpload } from '../../api/uploads'
import { VerdictLine } from '../../components/Banner'
import type { ToneOf } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Picture } from '../../components/Picture'
import { Meter } from '../../components/Progress'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Photo, PhotoState } from '../slots'
import type { SlotActions } from './slot-actions'

export const PHOTO_TONES: Record<PhotoState, ToneOf> = {
  waiting: 'plain',
  sending: 'plain',
  failed: 'no',
  checking: 'plain',
  received: 'yes',
  accepted: 'yes',
  'sent-back': 'no',
}

interface PhotoTileProps {
  readonly photo: Photo
  readonly actions: SlotActions
}

/** One photo: its small picture, its state as a word with the percent, and what can be done. */
export function PhotoTile({ photo, actions }: PhotoTileProps) {
  const t = useSays('registration', 'photo')
  const { state, percent, outgoing } = photo
  const word = t(state, { percent })
  return (
    <Box as="li" className="rg-tile">
      <Thumbnail photo={photo} />
      <Box className="ds-grow ds-stack ds-stack--tight">
        <Box live>
          <VerdictLine tone={PHOTO_TONES[state]}>{word}</VerdictLine>
        </Box>
        {state === 'sending' && <Meter percent={percent} label={word} />}
        {outgoing?.sentence && <Words className="ds-hint">{outgoing.sentence}</Words>}
        <TileActions photo={photo} actions={actions} />
      </Box>
    </Box>
  )
}

function TileActions({ photo, actions }: PhotoTileProps) {
  const t = useSays('registration', 'documents')
  const [asking, setAsking] = useState(false)
  const { id, state, outgoing } = photo
  if (state === 'accepted' || state === 'sent-back') return null
  const remove = (): void => (outgoing ? actions.drop(id) : actions.remove(id))
  if (asking)
    return (
      <Box className="ds-stack ds-stack--tight" live>
        <Words>{t('removeSure')}</Words>
        <Box className="ds-row ds-row--wrap">
          <Button id={`remove-yes-${id}`} small look="danger" onTap={remove}>
            {t('remove')}
          </Button>
          <Button small look="plain" onTap={() => setAsking(false)}>
            {t('keep')}
          </Button>
        </Box>
      </Box>
    )
  return (
    <Box className="ds-row ds-row--wrap">
      {(state === 'failed' || (state === 'waiting' && outgoing?.sentence)) && (
        <Button id={`retry-${id}`} small look="second" icon="again" onTap={() => actions.retry(id)}>
          {t('retry')}
        </Button>
      )}
      <Button
        id={`remove-${id}`}
        small
        look="plain"
        icon="bin"
        className="ds-flush"
        onTap={() => setAsking(true)}
      >
        {t('remove')}
      </Button>
    </Box>
  )
}

/** The photo itself: from the phone while it travels, from the server once it is cleaned. */
function Thumbnail({ photo: { outgoing, page, paper, state } }: { readonly photo: Photo }) {
  const say = useSay()
  const [local, setLocal] = useState<string | null>(null)
  const key = outgoing?.key ?? null
  useEffect(() => {
    let gone = false
    if (outgoing)
      void pathOfUpload(outgoing).then(path => {
        if (!gone) setLocal(path)
      })
    return () => {
      gone = true
    }
    // The file of an upload never changes.
  }, [key])
  const there = page && page.erasedAt === null && page.state !== 'unreadable' && state !== 'checking'
  const shown = !outgoing && there ? page.id : null
  const kept = usePicture(shown, 'thumbnail')
  // What the server refused may be no picture at all.
  const path = outgoing ? (state === 'failed' ? null : local) : kept
  return <Box className="rg-thumb">{path && <Picture src={path} alt={say(PAPER[paper].name)} />}</Box>
}
