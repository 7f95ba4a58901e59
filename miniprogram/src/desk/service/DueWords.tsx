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
export function DueWords(props: Props) {
  return (
    <span className="desk-wait">
      <DueText {...props} />
      <DueBar {...props} />
    </span>
  )
}

/** The words alone, short. */
export function DueText({ now, dueAt, stage }: Props) {
  const say = useSay()
  if (dueAt === null) return <span className="desk-hint">{say(SERVICE.noPromise)}</span>
  const left = dueAt - now
  return (
    <span className={toneOf(left, stage)}>
      <span className="desk-wait-left">
        {say(left < 0 ? SERVICE.late : SERVICE.left, { span: spanWords(left, say) })}
      </span>
    </span>
  )
}

/** The bar alone; none without a promise. */
export function DueBar({ now, dueAt, stage }: Props) {
  if (dueAt === null) return null
  const left = dueAt - now
  return (
    <span className={`desk-wait-line ${toneOf(left, stage)}`}>
      <svg className="desk-wait-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
        <rect className="desk-wait-all" width="100" height="3" />
        <rect className="desk-wait-used" width={left < 0 ? 100 : stage} height="3" />
      </svg>
    </span>
  )
}

function toneOf(left: number, stage: number): string {
  return `desk-wait-${left < 0 ? 'late' : stage >= 75 ? 'soon' : 'calm'}`
}
