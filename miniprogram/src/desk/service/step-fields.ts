/** What has to be filled in before a step: field names of `actAtDesk`. */
export type StepField = 'reason' | 'note' | 'part' | 'expectedDay' | 'nextWordAt' | 'summary' | 'code'

const FIELDS: Readonly<Record<string, readonly StepField[]>> = {
  'wait-part': ['part', 'expectedDay', 'nextWordAt'],
  'wait-customer': ['note', 'nextWordAt'],
  resolve: ['summary'],
  'end-session': ['summary'],
  cancel: ['reason', 'note'],
  escalate: ['reason', 'note'],
  'begin-session': ['code'],
}

/** The fields of one step, in their order; none where a tap is enough. */
export function fieldsOf(action: string): readonly StepField[] {
  return FIELDS[action] ?? []
}

/** Whether a field of a step may stay empty: who is waited for has to read what for, and need not hear when. */
export function isOptional(action: string, field: StepField): boolean {
  return action === 'wait-customer' ? field === 'nextWordAt' : field === 'note'
}
