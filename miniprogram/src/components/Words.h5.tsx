import { createElement } from 'react'
import type { WordsProps } from './box-props'

/** Running text or a heading, as the HTML element it means. */
export function Words({ as = 'p', className = '', id, children }: WordsProps) {
  return createElement(as, { id, className: as === 'span' ? className : `ds-${as} ${className}` }, children)
}
