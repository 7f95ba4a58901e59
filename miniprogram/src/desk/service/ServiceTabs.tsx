import type { DeskList } from '@iws/shared/contract/gives/desk-service'
import type { Text } from '@iws/shared/text'
import { useTasks } from '../tasks/use-tasks'
import { useSession } from '../session/use-session'
import { PEOPLE } from '../words/people'
import { SERVICE } from '../words/service'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'
import { listOf, onList, sameFilter } from './lists'
import type { ListName } from './lists'
import { useService } from './service-state'
import { SavedViewTabs } from './SavedViewTabs'
import { useViews } from './use-service'

/** Counted no further. */
const MANY = 200

const TABS: readonly (readonly [ListName, Text, keyof DeskList['counts'] | null])[] = [
  ['atRisk', SERVICE.atRisk, 'atRisk'],
  ['mine', SERVICE.mine, 'mine'],
  ['unowned', SERVICE.unowned, 'unowned'],
  ['open', SERVICE.open, 'open'],
  ['ended', SERVICE.ended, null],
]

/** The lists everybody has, how much is in them, the tasks, and the saved ones. */
export function ServiceTabs({ counts }: { readonly counts: DeskList['counts'] | null }) {
  const say = useSay()
  const { panel, filter, list, turn } = useService()
  const leads = useSession().data?.role === 'lead'
  const tasks = useTasks().data?.tasks.length ?? 0
  const views = useViews().data?.views ?? []
  const saved = views.some(view => sameFilter(view.filter, filter))
  return (
    <>
      <div className="desk-tabs desk-service-tabs" role="group" aria-label={say(SERVICE.views)}>
        {TABS.map(([name, words, counted]) => (
          <button
            key={name}
            type="button"
            className="desk-tab"
            aria-pressed={panel === 'list' && !saved && listOf(filter) === name}
            onClick={() => list(onList(filter, name))}
          >
            {say(words)}
            <Count many={counted && counts ? counts[counted] : 0} />
          </button>
        ))}
        {leads ? (
          <>
            <span className="desk-tabs-break" />
            <button
              type="button"
              className="desk-tab"
              aria-pressed={panel === 'people'}
              onClick={() => turn('people')}
            >
              {say(PEOPLE.title)}
            </button>
          </>
        ) : null}
        <button
          type="button"
          className="desk-tab"
          aria-pressed={panel === 'tasks'}
          onClick={() => turn('tasks')}
        >
          {say(TASKS.title)}
          <Count many={tasks} />
        </button>
      </div>
      <SavedViewTabs />
    </>
  )
}

function Count({ many }: { readonly many: number }) {
  if (many === 0) return null
  return <b className="desk-count">{many < MANY ? many : `${MANY}+`}</b>
}
