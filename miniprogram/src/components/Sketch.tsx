import type { MustShow } from '@iws/shared/rulebook/words'
import { imageOf, svgOf, TONES } from '../drawings/draw'
import type { Drawing } from '../drawings/draw'
import { useTone } from '../state/tone'
import { Picture } from './Picture'

interface SketchProps {
  readonly drawing: Drawing
  /** Only these parts are marked; all of them where nothing is said. */
  readonly only?: readonly MustShow[]
  /** Empty where the words beside it say the same. */
  readonly alt?: string
  readonly className?: string
}

/** One of our own line drawings in the tones of the screen. */
export function Sketch({ drawing, only, alt = '', className }: SketchProps) {
  const tone = useTone()
  return <Picture src={imageOf(svgOf(drawing, TONES[tone], only))} alt={alt} className={className} />
}
