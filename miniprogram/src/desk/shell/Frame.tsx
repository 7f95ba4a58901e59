import type { ReactNode } from 'react'
import { useKeys } from '../keys/commands'
import { KeysDialog } from '../keys/KeysDialog'
import { useSignOut } from '../session/use-session'
import { useDesk } from '../state/desk-state'
import type { KEY_GROUPS } from '../words/keys'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { CommandButton } from './CommandButton'
import { DemonstrationMark } from './DemonstrationMark'
import { LanguageChoice } from './LanguageChoice'
import { OfflineNote } from './OfflineNote'
import { ThemeChoice } from './ThemeChoice'

interface Props {
  readonly name: string | null
  readonly demonstration: boolean
  /** The keys the screen is worked by; null where there are none. */
  readonly keys: typeof KEY_GROUPS | null
  readonly children: ReactNode
}

/** The bar on top of every staff screen and the screen under it. */
export function Frame({ name, demonstration, keys, children }: Props) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const dialog = useDesk(state => state.dialog)
  const signOut = useSignOut()
  useKeys()
  return (
    <div className="desk-frame">
      <header className="desk-bar">
        <p className="desk-product">{say(SHELL.product)}</p>
        <p className="desk-bar-title">{say(SHELL.desk)}</p>
        {demonstration ? <DemonstrationMark /> : null}
        <OfflineNote />
        <span className="desk-bar-gap" />
        {keys ? (
          <CommandButton command="help" kind="bare" run={() => show('keys')}>
            {say(SHELL.keys)}
          </CommandButton>
        ) : null}
        <ThemeChoice />
        <LanguageChoice />
        {name ? <span className="desk-bar-name">{name}</span> : null}
        <button type="button" className="desk-button desk-button-bare" onClick={() => signOut.mutate()}>
          {say(SHELL.signOut)}
        </button>
      </header>
      {children}
      {dialog === 'keys' && keys ? <KeysDialog groups={keys} /> : null}
    </div>
  )
}
