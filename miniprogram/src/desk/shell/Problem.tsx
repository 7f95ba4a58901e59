import { Trouble } from '../api/problem'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

interface Props {
  readonly trouble: Error | null
  readonly retry?: () => void
}

/** A trouble in one sentence, with the way out where there is one. Shows nothing for null. */
export function Problem({ trouble, retry }: Props) {
  const say = useSay()
  if (!trouble) return null
  const known = trouble instanceof Trouble
  return (
    <div className="desk-problem" role="alert">
      <p>{known ? trouble.message : say(SHELL.failed)}</p>
      {known && trouble.requestId && trouble.code === 'unexpected' ? (
        <p className="desk-hint">{say(SHELL.requestId, { id: trouble.requestId })}</p>
      ) : null}
      {retry ? (
        <button type="button" className="desk-button desk-button-plain" onClick={retry}>
          {say(SHELL.again)}
        </button>
      ) : null}
    </div>
  )
}
