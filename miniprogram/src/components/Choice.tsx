import type { Drawing } from '../drawings/draw'
import { Box } from './Box'
import { Icon } from './Icon'
import { Sketch } from './Sketch'
import { Tap } from './Tap'
import { Words } from './Words'

interface ChoiceProps {
  readonly id?: string
  readonly title: string
  /** One sentence under it. */
  readonly says?: string
  readonly drawing?: Drawing
  /** Given for one of several answers; left out for a way to another screen. */
  readonly chosen?: boolean
  readonly badge?: string
  readonly onTap: () => void
}

/** A full-width cell: an answer of a wizard or the way to another screen. */
export function Choice({ id, title, says, drawing, chosen, badge, onTap }: ChoiceProps) {
  return (
    <Tap id={id} checked={chosen} className={`ds-choice ${chosen ? 'ds-choice--on' : ''}`} onTap={onTap}>
      {drawing && (
        <Box className="ds-choice__drawing" hidden>
          <Sketch drawing={drawing} />
        </Box>
      )}
      <Box className="ds-grow">
        <Words as="span" className="ds-choice__title">
          {title}
        </Words>
        {says && (
          <Words as="span" className="ds-choice__says">
            {says}
          </Words>
        )}
      </Box>
      {badge && (
        <Words as="span" className="ds-badge">
          {badge}
        </Words>
      )}
      <Icon name={chosen ? 'tick' : 'next'} ink={chosen ? 'act' : 'second'} />
    </Tap>
  )
}
