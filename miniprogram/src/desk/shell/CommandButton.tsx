import type { ReactNode } from 'react'
import { useId } from 'react'
import type { Command } from '../keys/keymap'
import { KEYS } from '../keys/keymap'
import { useCommand } from '../keys/commands'
import { useDesk } from '../state/desk-state'
import { Key } from './Key'

interface Props {
  readonly command: Command
  readonly run: () => void
  readonly children: ReactNode
  /** Why it cannot be done now; the button is then grey and says so. */
  readonly why?: string | null
  /** Shows the reason under the button instead of on demand only. */
  readonly explain?: boolean
  readonly kind?: 'act' | 'plain' | 'bare'
  readonly pressed?: boolean
  /** Spoken name where the button shows a mark only. */
  readonly label?: string
}

/** A button with its key beside it. A grey one stays reachable, so that its reason can be read and heard. */
export function CommandButton({ command, run, children, why = null, explain, kind, pressed, label }: Props) {
  const reason = useId()
  const go = () => (why ? useDesk.getState().tell(why, 'trouble') : run())
  useCommand(command, go)
  const key = KEYS[command][0] ?? ''
  return (
    <span className="desk-command">
      <button
        type="button"
        className={`desk-button desk-button-${kind ?? 'plain'}`}
        onClick={go}
        aria-disabled={why ? true : undefined}
        aria-describedby={why ? reason : undefined}
        aria-pressed={pressed}
        aria-keyshortcuts={key}
        title={why ?? label}
      >
        {label ? <span className="desk-unseen">{label}</span> : null}
        <span>{children}</span>
        <Key name={key} />
      </button>
      {why ? (
        <span id={reason} className={explain ? 'desk-why' : 'desk-unseen'}>
          {why}
        </span>
      ) : null}
    </span>
  )
}
