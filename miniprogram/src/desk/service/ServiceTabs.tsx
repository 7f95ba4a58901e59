import type { DeskList } from '@iws/shared/contract/gives/desk-service'
import type { Text } from '@iws/shared/text'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { LISTS, useService } from './service-state'
import { SavedViewTabs } from './SavedViewTabs'

const TABS: readonly (readonly [keyof typeof LISTS, Text, 'atRisk' | 'mine' | 'unowned' | 'open' | null])[] =
  [
    ['atRisk', SERVICE.atRisk, 'atRisk'],
    ['mine', SERVICE.mine, 'mine'],
    ['unowned', SERVICE.unowned, 'unowned'],
    ['open', SERVICE.open, 'open'],
    ['ended', SERVICE.ended, null],
  ]

/** The lists everybody has, how much is in them, the saved ones, and the tasks. */
export function ServiceTabs({ counts }: { readonly counts: DeskList['counts'] | null }) {
  const say = useSay()
  const { panel, filter, list, turn } = useService()
  return (
    <>
      <div className="desk-tabs desk-service-tabs" role="group" aria-label={say(SERVICE.views)}>
        {TABS.map(([name, words, counted]) => (
          <button
            key={name}
            type="button"
            className="desk-tab"
            aria-pressed={panel === 'list' && filter === LISTS[name]}
            onClick={() => list(LISTS[name])}
          >
            {say(words)}
            {counted && counts && counts[counted] > 0 ? (
              <b className="desk-count">{counts[counted]}</b>
            ) : null}
          </button>
        ))}
        <button
          type="button"
          className="desk-tab"
          aria-pressed={panel === 'tasks'}
          onClick={() => turn('tasks')}
        >
          {say(SERVICE.tasks)}
        </button>
      </div>
      <SavedViewTabs />
    </>
  )
}
