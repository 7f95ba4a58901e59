import { spanWords } from '../queue/wait-words'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

interface Props {
  readonly now: number
  readonly dueAt: number | null
  /** How far the promise has run: 0, 50, 75, 90 or 100 %. */
  readonly stage: number
}

/** How much of a promise is left, in words and as a bar: the colour never says it alone. */
export function DueWords({ now, dueAt, stage }: Props) {
  const say = useSay()
  if (dueAt === null) return <span className="desk-wait desk-hint">{say(SERVICE.noPromise)}</span>
  const left = dueAt - now
  const tone = left < 0 ? 'late' : stage >= 75 ? 'soon' : 'calm'
  return (
    <span className={`desk-wait desk-wait-${tone}`}>
      <span className="desk-wait-left">
        {say(left < 0 ? SERVICE.late : SERVICE.left, { span: spanWords(left, say) })}
      </span>
      <svg className="desk-wait-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="desk-wait-all" width="100" height="3" />
        <rect className="desk-wait-used" width={left < 0 ? 100 : stage} height="3" />
      </svg>
    </span>
  )
}
