import { createElement } from 'react'
import type { BoxProps } from './box-props'

/** A plain part of a screen, as the HTML element it means. */
export function Box({ as = 'div', label, live, hidden, catchMove, className, ...rest }: BoxProps) {
  void catchMove
  return createElement(as, {
    ...rest,
    className: `ds-box ${as === 'ul' || as === 'ol' ? 'ds-list ' : ''}${className ?? ''}`,
    'aria-label': label,
    'aria-live': live ? 'polite' : undefined,
    'aria-hidden': hidden || undefined,
  })
}
