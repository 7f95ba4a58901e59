import { say } from '@iws/shared/text'
import { troubleOf, treeOf } from '@iws/shared/ticket/triage'
import type { Books } from '../../rulebook/books.service.ts'
import type { Service } from './service.ts'

/** The trouble of a ticket as a message: the symptom and the answers in its customer's language, then his own words. */
export function troubleWords({ row, parts }: Service, { triage }: Books['content']): string {
  const { symptom, answers, text, message } = parts.trouble
  const tree = treeOf(triage, symptom)
  const said = tree ? troubleOf(triage, tree, answers).said : []
  const lines = [
    tree ? say(tree.name, row.language) : '',
    ...said.map(({ ask, answer }) => `${say(ask, row.language)} ${say(answer, row.language)}`),
    message === '' ? '' : `“${message}”`,
    text,
  ]
  return lines.filter(line => line !== '').join('\n')
}
