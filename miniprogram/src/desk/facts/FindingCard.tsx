import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { Finding } from '@iws/shared/policy/finding'
import { DATE_NAMES } from '@iws/shared/rulebook/labels'
import type { Text } from '@iws/shared/text'
import { Icon } from '../canvas/Icon'
import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { findingSays, findingTitle } from '../words/policy'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { AnswerField } from './AnswerField'
import { ClauseChip } from './ClauseChip'

interface Props {
  readonly ticket: DeskTicket
  readonly finding: Finding
  /** It failed and a person has to say why it does not stand. */
  readonly asks: boolean
}

const WORDS = { pass: FACTS.pass, fail: FACTS.fail, unknown: FACTS.unsure } as const

/** One rule: verdict with icon and word, its sentence, the days it rests on, its clause, and the answer to it. */
export function FindingCard({ ticket, finding, asks }: Props) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const answer = ticket.answers[finding.rule]
  const sentence = sentenceFor(finding)
  const days = Object.entries(finding.days)
  const open = asks && !answer && ticket.state === 'in-review'
  return (
    <li className={`desk-finding desk-verdict-${finding.verdict}${answer ? ' desk-finding-answered' : ''}`}>
      <p className="desk-finding-head">
        <span className="desk-verdict">
          <Icon name={finding.verdict} />
          {say(WORDS[finding.verdict])}
        </span>
        <strong>{say(findingTitle(finding.rule))}</strong>
        <ClauseChip id={finding.clause} rule={finding.rule} />
      </p>
      {sentence && finding.verdict !== 'pass' ? <p className="desk-finding-says">{say(sentence)}</p> : null}
      {days.length > 0 ? (
        <p className="desk-finding-days">
          {days.map(([key, day]) => `${say(wordFor(DATE_NAMES, key))} ${day}`).join(' · ')}
        </p>
      ) : null}
      {finding.weight === 'tells' && finding.verdict === 'fail' ? (
        <p className="desk-hint">{say(FACTS.caution)}</p>
      ) : null}
      {answer ? (
        <p className="desk-answer">
          {answer.note}
          <small>{say(FACTS.answered, { name: answer.by, time: momentWords(answer.at, language) })}</small>
        </p>
      ) : null}
      {open ? <AnswerField ticket={ticket.id} rule={finding.rule} /> : null}
    </li>
  )
}

const TO_READ: Readonly<Record<string, Text>> = {
  D6: FACTS.readDays,
  D7: FACTS.readPapers,
  D8: FACTS.readPapers,
}

/** The customer's own sentence, but for what only the reviewer can find out: there it says where to write it. */
function sentenceFor(finding: Finding): Text | null {
  const reading = finding.verdict === 'unknown' ? TO_READ[finding.rule] : undefined
  return reading ?? findingSays(finding.rule, finding.verdict)
}
