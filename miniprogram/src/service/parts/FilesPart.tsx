import type { FileUse } from '@iws/shared/contract/service'
import type { FileView } from '@iws/shared/contract/gives/thread'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useState } from 'react'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Meter } from '../../components/Progress'
import { Words } from '../../components/Words'
import { openPermissions, pickPhotos } from '../../platform/pick'
import { MOST_BYTES } from '../../platform/pick-face'
import type { PickFrom } from '../../platform/pick-face'
import { useSays } from '../../says/use-says'
import { addFiles, removeFile, retryFile, useOutgoing } from '../files'
import type { Outgoing } from '../files'
import { FileTile } from './FileTile'

export const MOST_FILES = 9

interface FilesPartProps {
  readonly title: string
  readonly hint?: string
  readonly use: FileUse
  /** The draft that the files belong to; null for a ticket. */
  readonly kind: ServiceKind | null
  readonly ticket?: string
  readonly ask?: string
  /** What the server has already. */
  readonly there?: readonly FileView[]
  readonly onRemove?: (id: string) => void
  /** Nothing can be added any more. */
  readonly shut?: boolean
}

/** Photos and short videos: how far each has come, and the ways to another. */
export function FilesPart({
  title,
  hint,
  use,
  kind,
  ticket,
  ask,
  there = [],
  onRemove,
  shut,
}: FilesPartProps) {
  const t = useSays('service', 'files')
  const [notice, setNotice] = useState<'tooLarge' | 'pickFailed' | null>(null)
  const mine = (each: { readonly use: string; readonly ask?: string | null }): boolean =>
    each.use === use && (each.ask ?? undefined) === ask
  const outgoing = useOutgoing({ draft: kind, ticket: ticket ?? null }).filter(mine)
  const files = there.filter(mine)
  // What came by mail is shown with the rest of a ticket's files, and takes no room from them.
  const mailed = use === 'fault' ? there.filter(each => each.use === 'mail') : []
  const room = MOST_FILES - files.length - outgoing.length
  const pick = async (from: PickFrom): Promise<void> => {
    const picked = await pickPhotos(from, Math.max(1, room), true).catch(() => null)
    if (!picked?.ok) return setNotice(picked?.why === 'cancelled' ? null : 'pickFailed')
    const light = picked.photos.filter(each => each.bytes <= MOST_BYTES)
    setNotice(light.length < picked.photos.length ? 'tooLarge' : null)
    // A phone without room to keep a file has not taken one.
    await addFiles({ draft: kind, ticket: ticket ?? null, use, ask }, light).catch(() =>
      setNotice('pickFailed'),
    )
  }
  const shown = [...mailed, ...files]
  if (shut && shown.length === 0) return null
  return (
    <Box as="section" className="ds-card ds-stack" label={title}>
      <Words as="h2">{title}</Words>
      {hint && <Words className="ds-hint">{hint}</Words>}
      <Box as="ul">
        {shown.map((file, index) => (
          <FileTile key={file.id} file={file} index={index + 1} onRemove={onRemove} />
        ))}
        {outgoing.map((file, index) => (
          <OutgoingTile key={file.key} file={file} index={shown.length + index + 1} />
        ))}
      </Box>
      {notice && (
        <Box live className="ds-stack ds-stack--tight">
          <Words className="ds-error">{t(notice)}</Words>
          {notice === 'pickFailed' && (
            <Button id={`permissions-${use}`} small look="second" onTap={() => void openPermissions()}>
              {t('permissions')}
            </Button>
          )}
        </Box>
      )}
      {room > 0 && !shut && (
        <Box className="sv-pair ds-care-stack">
          <Button id={`camera-${use}`} look="second" icon="camera" onTap={() => void pick('camera')}>
            {t('camera')}
          </Button>
          <Button id={`album-${use}`} look="second" icon="album" onTap={() => void pick('album')}>
            {t('album')}
          </Button>
        </Box>
      )}
    </Box>
  )
}

/** A file on its way, with its percent and what can be done. */
function OutgoingTile({ file, index }: { readonly file: Outgoing; readonly index: number }) {
  const t = useSays('service', 'files')
  const { key, state, percent, sentence } = file
  const word = t(state, { percent })
  return (
    <Box as="li" className="sv-tile">
      <Box className="ds-grow ds-stack ds-stack--tight">
        <Words>{t('file', { index })}</Words>
        <Box live>
          <VerdictLine tone={state === 'refused' ? 'no' : 'plain'}>{word}</VerdictLine>
        </Box>
        {state === 'sending' && <Meter percent={percent} label={word} />}
        {sentence && <Words className="ds-hint">{sentence}</Words>}
        <Box className="ds-row ds-row--wrap">
          {sentence && (
            <Button id={`retry-${key}`} small look="second" icon="again" onTap={() => retryFile(key)}>
              {t('retry')}
            </Button>
          )}
          <Button
            id={`remove-${key}`}
            small
            look="plain"
            icon="bin"
            className="ds-flush"
            onTap={() => void removeFile(key)}
          >
            {t('remove')}
          </Button>
        </Box>
      </Box>
    </Box>
  )
}
