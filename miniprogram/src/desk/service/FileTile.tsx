import type { FileView } from '@iws/shared/contract/gives/thread'
import type { Text } from '@iws/shared/text'
import { useState } from 'react'
import { useLink } from '../canvas/use-link'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { FilmTile } from './FilmTile'

const STANDS: Readonly<Record<FileView['state'], Text | null>> = {
  received: SERVICE.fileReceived,
  clean: null,
  unreadable: SERVICE.fileUnreadable,
  kept: SERVICE.fileKept,
}

/** One file: its film, its picture, or in words why there is none to see. */
export function FileTile({ file }: { readonly file: FileView }) {
  const isShown = file.state === 'clean' && file.erasedAt === null
  return isShown && file.type.startsWith('video/') ? <FilmTile file={file} /> : <PhotoTile file={file} />
}

/** A photo, larger on a tap; what cannot be seen in words. */
function PhotoTile({ file }: { readonly file: FileView }) {
  const say = useSay()
  const [large, setLarge] = useState(false)
  const ready = file.state === 'clean' && file.erasedAt === null
  const { url, renew } = useLink(file.id, large ? 'page' : 'thumbnail', ready)
  const stands = STANDS[file.state]
  const name = file.name ?? file.type
  if (!ready || !url)
    return (
      <span className="desk-file">
        <span>{name}</span>
        {stands ? <span className="desk-hint">{say(stands)}</span> : null}
      </span>
    )
  return (
    <button
      type="button"
      className={large ? 'desk-file desk-file-large' : 'desk-file'}
      aria-expanded={large}
      onClick={() => setLarge(!large)}
    >
      <img src={url} alt={name} onError={renew} />
    </button>
  )
}
