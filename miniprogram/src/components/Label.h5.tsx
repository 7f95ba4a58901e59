import type { LabelProps } from './field-props'

/** The name of a box, bound to it. */
export function Label({ htmlFor, children }: LabelProps) {
  return (
    <label className="ds-label" htmlFor={htmlFor}>
      {children}
    </label>
  )
}
