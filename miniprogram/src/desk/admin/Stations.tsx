import { useDesk } from '../state/desk-state'
import { Problem } from '../shell/Problem'
import { ADMIN } from '../words/admin'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { ColumnsNote } from './ColumnsNote'
import { StationImportForm } from './StationImportForm'
import { useKept } from './use-import'

/** The mainland's stations: what is kept, and how a new list takes its place. */
export function Stations() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const kept = useKept()
  return (
    <section className="desk-admin-stations" aria-labelledby="desk-admin-stations">
      <h2 id="desk-admin-stations">{say(ADMIN.stations)}</h2>
      <Problem trouble={kept.error} retry={() => void kept.refetch()} />
      {kept.isPending ? <div className="desk-shape desk-admin-waiting" /> : null}
      {kept.data ? (
        <div className="desk-admin-kept">
          <p>{say(ADMIN.kept, { count: kept.data.count, cities: kept.data.cities })}</p>
          <p className="desk-hint">
            {kept.data.importedAt === null
              ? say(ADMIN.shipped)
              : say(ADMIN.importedAt, { time: momentWords(kept.data.importedAt, language) })}
          </p>
        </div>
      ) : null}
      <h3>{say(ADMIN.importTitle)}</h3>
      <p className="desk-hint">{say(ADMIN.importSays)}</p>
      <ColumnsNote />
      <StationImportForm count={kept.data?.count ?? null} />
    </section>
  )
}
