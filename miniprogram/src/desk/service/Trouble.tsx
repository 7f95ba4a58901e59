import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { groupedSerial } from '../facts/grouped'
import { SERVICE } from '../words/service'
import { TOPIC_NAMES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { FileTile } from './FileTile'
import { Pairs } from './Pairs'
import { useTriageWords } from './triage-words'

/** What is wrong with which machine, what was tried, and the photos of it. */
export function Trouble({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const { trouble } = ticket
  // What came with a message stands in the talk.
  const files = ticket.files.filter(file => file.use !== 'message')
  const tried = useTriageWords(trouble.symptom, trouble.answers)
  const machine = [trouble.brand, trouble.model].filter(Boolean).join(' ') || null
  const rows: [string, string | null][] = [
    ...(trouble.topic
      ? [[say(TOPIC_NAMES.topic), say(wordFor(TOPIC_NAMES, trouble.topic))] as [string, string]]
      : []),
    [say(SERVICE.machine), machine],
    [say(SERVICE.serial), trouble.serial ? groupedSerial(trouble.serial) : say(SERVICE.noSerial)],
    [say(SERVICE.symptom), tried.symptom],
    [say(SERVICE.words), trouble.text || null],
  ]
  if (trouble.message) rows.push([say(SERVICE.message), trouble.message])
  if (trouble.startDay) rows.push([say(SERVICE.startDay), trouble.startDay])
  return (
    <section aria-label={say(SERVICE.trouble)}>
      <h3>{say(SERVICE.trouble)}</h3>
      <Pairs rows={rows} />
      {tried.said.length > 0 ? (
        <>
          {tried.stop ? <p className="desk-notice">{tried.stop}</p> : null}
          <h4>{say(SERVICE.triage)}</h4>
          <ul className="desk-tried">
            {tried.said.map(each => (
              <li key={each.ask}>
                {each.ask} <strong>{each.answer}</strong>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {files.length > 0 ? (
        <div className="desk-files">
          {files.map(file => (
            <FileTile key={file.id} file={file} />
          ))}
        </div>
      ) : null}
    </section>
  )
}
