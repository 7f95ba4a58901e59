import { useEffect, useRef } from 'react'
import type { SheetFrameProps } from './sheet-props'

/** The veil and the panel of a sheet: takes the focus, gives it back, closes on Escape. */
export function SheetFrame({ title, onClose, children }: SheetFrameProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const before = document.activeElement
    panel.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [onClose])
  return (
    <div className="ds-sheet">
      <div className="ds-sheet__veil" onClick={onClose} />
      <div
        className="ds-sheet__panel"
        role="dialog"
        aria-modal="true"
        aria-label={title}
        tabIndex={-1}
        ref={panel}
      >
        {children}
      </div>
    </div>
  )
}
