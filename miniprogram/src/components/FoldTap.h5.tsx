import type { FoldTapProps } from './sheet-props'
import { Icon } from './Icon'
import { Words } from './Words'

/** The heading of a fold, which says whether it is open. */
export function FoldTap({ id, title, open, onTap }: FoldTapProps) {
  return (
    <button
      type="button"
      id={id}
      className={`ds-tap ds-fold ${open ? 'ds-fold--open' : ''}`}
      aria-expanded={open}
      onClick={onTap}
    >
      <Words as="span" className="ds-grow">
        {title}
      </Words>
      <Icon name="next" ink="act" />
    </button>
  )
}
