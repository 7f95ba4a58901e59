import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react'
import { useEffect, useId, useRef } from 'react'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { Key } from './Key'

interface Props {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** The button that does it; none for a dialog that only tells. */
  readonly act?: { readonly label: string; readonly run: () => void; readonly busy?: boolean }
  readonly onKeyDown?: (event: KeyboardEvent<HTMLDialogElement>) => void
  readonly wide?: boolean
}

/**
 * The browser's own dialog: it holds the focus, closes with Esc, and gives the focus back to where it was. The focus
 * starts on what is marked `data-first`, else on the button that does it, so that Enter does what the button says.
 */
export function Dialog({ title, children, onClose, act, onKeyDown, wide }: Props) {
  const say = useSay()
  const heading = useId()
  const box = useOpened()
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    if (!act?.busy) act?.run()
  }
  return (
    <dialog
      ref={box}
      className={wide ? 'desk-dialog desk-dialog-wide' : 'desk-dialog'}
      aria-labelledby={heading}
      onClose={onClose}
      onKeyDown={event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        else onKeyDown?.(event)
      }}
    >
      <form onSubmit={submit} noValidate>
        <h2 id={heading}>{title}</h2>
        <div className="desk-dialog-body">{children}</div>
        <div className="desk-dialog-foot">
          <button
            type="button"
            className="desk-button desk-button-plain"
            onClick={() => box.current?.close()}
          >
            <span>{say(act ? SHELL.cancel : SHELL.close)}</span>
            <Key name="Esc" />
          </button>
          {act ? (
            <button
              type="submit"
              className="desk-button desk-button-act"
              aria-disabled={act.busy || undefined}
            >
              <span>{act.label}</span>
              <Key name="Enter" />
            </button>
          ) : null}
        </div>
      </form>
    </dialog>
  )
}

function useOpened() {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const dialog = box.current
    dialog?.showModal()
    const first = dialog?.querySelector<HTMLElement>('[data-first]') ?? dialog?.querySelector('[type=submit]')
    if (first instanceof HTMLElement) first.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return box
}
