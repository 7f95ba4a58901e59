import type { FileView } from '@iws/shared/contract/gives/thread'
import { useEffect, useRef, useState } from 'react'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { useFilm } from './use-film'

/** A film of the trouble: fetched and played once somebody asks for it. */
export function FilmTile({ file }: { readonly file: FileView }) {
  const say = useSay()
  const { stage, url, open } = useFilm(file.id)
  const name = file.name ?? say(SERVICE.film)
  if (url !== null) return <Player url={url} name={name} file={file.id} />
  return (
    <span className="desk-file">
      <span>{name}</span>
      <button
        type="button"
        className="desk-link"
        aria-label={say(SERVICE.openFilm, { name })}
        aria-disabled={stage === 'coming'}
        onClick={stage === 'coming' ? undefined : open}
      >
        {say(SERVICE.showFilm)}
      </button>
      <span className="desk-hint" role="status">
        {stage === 'coming' ? say(SERVICE.fileReceived) : null}
        {stage === 'failed' ? say(SERVICE.filmFailed) : null}
      </span>
    </span>
  )
}

interface PlayerProps {
  readonly url: string
  readonly name: string
  readonly file: string
}

/** The browser's own player, which keys reach; where it does not know the coding, the cleaned film to be saved. */
function Player({ url, name, file }: PlayerProps) {
  const say = useSay()
  const [unknown, setUnknown] = useState(false)
  const player = useRef<HTMLVideoElement>(null)
  useEffect(() => player.current?.focus(), [])
  return (
    <span className="desk-file desk-file-large">
      {unknown ? (
        <>
          <span role="status">{say(SERVICE.filmUnknown)}</span>
          <a className="desk-link" href={url} download={`${file}.mp4`}>
            {say(SERVICE.saveFilm, { name })}
          </a>
        </>
      ) : (
        <video
          ref={player}
          src={url}
          aria-label={name}
          tabIndex={0}
          controls
          onError={() => setUnknown(true)}
        />
      )}
    </span>
  )
}
