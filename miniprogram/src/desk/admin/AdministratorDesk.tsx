import '../css/admin.css'
import { StatusLine } from '../shell/StatusLine'
import { ADMIN } from '../words/admin'
import { useSay } from '../words/use-say'
import { NumberReports } from './NumberReports'
import { Stations } from './Stations'

/** What administrators look after: numbers that are said to be wrong, and the list of stations. */
export function AdministratorDesk() {
  const say = useSay()
  return (
    <main className="desk-admin">
      <h1 className="desk-unseen">{say(ADMIN.title)}</h1>
      <NumberReports />
      <Stations />
      <StatusLine />
    </main>
  )
}
