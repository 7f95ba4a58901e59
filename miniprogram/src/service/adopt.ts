import type { ServiceView } from '@iws/shared/contract/gives/service'
import { fieldsOf } from './changes'
import { changeDraft, draftOf, flushDrafts } from './draft'

/** Makes a ticket that is still a draft this phone's own; what was typed here about it stays on top. */
export function adopt(view: ServiceView): void {
  const before = draftOf(view.kind)
  const same = before.ticket === view.id
  const answers = view.trouble.answers
  changeDraft(view.kind, {
    ticket: view.id,
    fields: { ...fieldsOf(view), ...(same && before.fields) },
    answers: same && before.answers.length > 0 ? before.answers : answers,
    queued: null,
  })
  flushDrafts()
}
