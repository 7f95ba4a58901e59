import type { FoldTapProps } from './sheet-props'
import { Icon } from './Icon'
import { Tap } from './Tap'
import { Words } from './Words'

/** The heading of a fold. */
export function FoldTap({ id, title, open, onTap }: FoldTapProps) {
  return (
    <Tap id={id} className={`ds-fold ${open ? 'ds-fold--open' : ''}`} onTap={onTap}>
      <Words as="span" className="ds-grow">
        {title}
      </Words>
      <Icon name="next" ink="act" />
    </Tap>
  )
}
