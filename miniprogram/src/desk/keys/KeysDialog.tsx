import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { COMMAND_NAMES, KEY_WORDS } from '../words/keys'
import type { KEY_GROUPS } from '../words/keys'
import { useSay } from '../words/use-say'
import { KEYS } from './keymap'

/** All keys on one sheet. */
export function KeysDialog({ groups }: { readonly groups: typeof KEY_GROUPS }) {
  const say = useSay()
  const show = useDesk(state => state.show)
  return (
    <Dialog title={say(KEY_WORDS.title)} onClose={() => show(null)} wide>
      <p className="desk-hint">{say(KEY_WORDS.help)}</p>
      <div className="desk-keys">
        {groups.map(group => (
          <section key={group.name.en}>
            <h3>{say(group.name)}</h3>
            <dl>
              {group.commands.map(command => (
                <div key={command}>
                  <dt>
                    <kbd>{KEYS[command][0]}</kbd>
                  </dt>
                  <dd>{say(COMMAND_NAMES[command])}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
