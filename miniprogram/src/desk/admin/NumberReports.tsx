import { useRef, useState } from 'react'
import { useCommand } from '../keys/commands'
import { KEYS } from '../keys/keymap'
import { Key } from '../shell/Key'
import { Problem } from '../shell/Problem'
import { ADMIN } from '../words/admin'
import { useSay } from '../words/use-say'
import { CloseReportDialog } from './CloseReportDialog'
import { ReportRow } from './ReportRow'
import { usePrinted, useReports } from './use-reports'
import type { Report } from './use-reports'

/** Numbers that customers say are wrong: looked through with j and k, closed one by one. */
export function NumberReports() {
  const say = useSay()
  const { list, close } = useReports()
  const printed = usePrinted()
  const [closing, setClosing] = useState<Report | null>(null)
  const table = useRows()
  const reports = list.data?.reports ?? []
  return (
    <section className="desk-admin-reports" aria-labelledby="desk-admin-reports">
      <div className="desk-admin-head">
        <h2 id="desk-admin-reports">{say(ADMIN.reports)}</h2>
        {reports.length > 0 ? <p>{say(ADMIN.open, { count: reports.length })}</p> : null}
      </div>
      <p className="desk-hint">{say(ADMIN.reportsSay)}</p>
      <Problem trouble={list.error} retry={() => void list.refetch()} />
      {list.isPending ? <div className="desk-shape desk-admin-waiting" /> : null}
      {list.data && reports.length === 0 ? <p className="desk-admin-empty">{say(ADMIN.noReports)}</p> : null}
      {reports.length > 0 ? (
        <>
          <div className="desk-admin-table" ref={table} tabIndex={-1}>
            <table>
              <thead>
                <tr>
                  {[ADMIN.place, ADMIN.number, ADMIN.fault, ADMIN.times, ADMIN.since].map(head => (
                    <th key={head.en} scope="col">
                      {say(head)}
                    </th>
                  ))}
                  <th scope="col">
                    <span className="desk-unseen">{say(ADMIN.deal)}</span>
                  </th>
                </tr>
              </thead>
              {reports.map(report => (
                <ReportRow
                  key={report.id}
                  report={report}
                  number={printed(report)}
                  deal={() => setClosing(report)}
                />
              ))}
            </table>
          </div>
          <p className="desk-hint desk-admin-keys">
            <Key name={KEYS.up[0] ?? ''} /> <Key name={KEYS.down[0] ?? ''} /> {say(ADMIN.keys)}
          </p>
        </>
      ) : null}
      {closing ? (
        <CloseReportDialog
          report={closing}
          number={printed(closing)}
          busy={close.isPending}
          onClose={() => setClosing(null)}
          act={note => {
            const done = say(ADMIN.closed, { number: printed(closing) })
            close.mutate({ id: closing.id, note, done }, { onSuccess: () => setClosing(null) })
          }}
        />
      ) : null}
    </section>
  )
}

/** Lets j and k move the focus from row to row. */
function useRows() {
  const table = useRef<HTMLDivElement>(null)
  const move = (by: 1 | -1): void => {
    const buttons = [...(table.current?.querySelectorAll<HTMLElement>('button') ?? [])]
    const here = buttons.findIndex(button => button === document.activeElement)
    const there = here < 0 ? 0 : Math.min(Math.max(here + by, 0), buttons.length - 1)
    buttons[there]?.focus()
  }
  useCommand('down', () => move(1))
  useCommand('up', () => move(-1))
  return table
}
