import { useDesk } from '../state/desk-state'
import { ADMIN, FAULT_NAMES } from '../words/admin'
import { countryName } from '../words/countries'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import type { Report } from './use-reports'

interface Props {
  readonly report: Report
  /** As printed in the country. */
  readonly number: string
  readonly deal: () => void
}

/** One number and what is said of it; what customers wrote stands under it. */
export function ReportRow({ report, number, deal }: Props) {
  const say = useSay()
  const language = useDesk(state => state.language)
  return (
    <tbody>
      <tr>
        <td>{countryName(report.place, language) ?? report.place}</td>
        <td className="desk-number">{number}</td>
        <td>{say(wordFor(FAULT_NAMES, report.fault))}</td>
        <td className="desk-number">{report.times}</td>
        <td className="desk-number">
          <time>{momentWords(report.at, language)}</time>
        </td>
        <td>
          <button
            type="button"
            className="desk-button desk-button-plain"
            aria-label={say(ADMIN.dealWith, { number })}
            onClick={deal}
          >
            {say(ADMIN.deal)}
          </button>
        </td>
      </tr>
      {report.note ? (
        <tr className="desk-admin-note">
          <td colSpan={6}>
            <span className="desk-hint">{say(ADMIN.customerSays)}</span> {report.note}
          </td>
        </tr>
      ) : null}
    </tbody>
  )
}
