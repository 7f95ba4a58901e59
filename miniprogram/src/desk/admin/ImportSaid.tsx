import type { StationImport } from '@iws/shared/contract/gives/directory'
import { ADMIN } from '../words/admin'
import { useSay } from '../words/use-say'

interface Props {
  readonly said: StationImport
  readonly count: number | null
  readonly apply: () => void
}

/** What the server says of a list: what to mend, that it may be taken in, or that it was. */
export function ImportSaid({ said, count, apply }: Props) {
  const say = useSay()
  if (said.faults.length > 0) return <Faults faults={said.faults} />
  if (said.applied) return <p className="desk-admin-good">{say(ADMIN.imported, { rows: said.rows })}</p>
  return (
    <>
      <p className="desk-admin-good">{say(ADMIN.ready, { rows: said.rows, count: count ?? '–' })}</p>
      <p>
        <button type="button" className="desk-button desk-button-act" onClick={apply}>
          {say(ADMIN.import, { rows: said.rows })}
        </button>
      </p>
    </>
  )
}

function Faults({ faults }: Pick<StationImport, 'faults'>) {
  const say = useSay()
  return (
    <>
      <p className="desk-wrong">{say(ADMIN.faults, { count: faults.length })}</p>
      <div
        className="desk-admin-table desk-admin-faults"
        tabIndex={0}
        role="group"
        aria-label={say(ADMIN.toMend)}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{say(ADMIN.line)}</th>
              <th scope="col">{say(ADMIN.column)}</th>
              <th scope="col">{say(ADMIN.toMend)}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map(({ line, column, code, sentence }) => (
              <tr key={`${line} ${column} ${code}`}>
                <td className="desk-number">{line}</td>
                <td className="desk-number">{column || say(ADMIN.wholeLine)}</td>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}
