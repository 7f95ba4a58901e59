import { useRef } from 'react'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

interface Props {
  readonly file: File | null
  readonly choose: (file: File | null) => void
}

/** The file that goes with a message; nothing leaves this computer before the message is sent. */
export function Enclosed({ file, choose }: Props) {
  const say = useSay()
  const field = useRef<HTMLInputElement>(null)
  if (file)
    return (
      <span className="desk-chip">
        {file.name}{' '}
        <button
          type="button"
          className="desk-link"
          aria-label={say(SERVICE.leaveFile, { name: file.name })}
          onClick={() => choose(null)}
        >
          ×
        </button>
      </span>
    )
  return (
    <>
      <input
        ref={field}
        type="file"
        hidden
        accept="image/jpeg,image/png,image/webp"
        aria-label={say(SERVICE.enclose)}
        onChange={event => choose(event.target.files?.[0] ?? null)}
      />
      <button type="button" className="desk-button desk-button-plain" onClick={() => field.current?.click()}>
        {say(SERVICE.enclose)}
      </button>
    </>
  )
}
