import { ADMIN, STATION_COLUMNS } from '../words/admin'
import { useSay } from '../words/use-say'
import { templateAddress } from './csv-file'

/** How a file of stations is written, and an empty one to begin with. */
export function ColumnsNote() {
  const say = useSay()
  return (
    <>
      <details className="desk-admin-columns">
        <summary>{say(ADMIN.columns)}</summary>
        <dl>
          {STATION_COLUMNS.map(({ name, says, must }) => (
            <div key={name}>
              <dt className="desk-number">{name}</dt>
              <dd>
                {say(says)} <span className="desk-hint">{say(must)}</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p>
        <a className="desk-link" href={templateAddress()} download="stations.csv">
          {say(ADMIN.template)}
        </a>
      </p>
    </>
  )
}
