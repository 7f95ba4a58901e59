import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { AskDialog } from './AskDialog'
import { AssignDialog } from './AssignDialog'
import { CallDialog } from './CallDialog'
import { HandOverDialog } from './HandOverDialog'
import { LinkDialog, MergeDialog } from './LinkDialogs'
import { MailDialog } from './MailDialog'
import { NoteDialog, UpdateDialog } from './SmallDialogs'
import { SaveViewDialog } from './SaveViewDialog'
import { useService } from './service-state'
import { SplitDialog } from './SplitDialog'
import { StepDialog } from './StepDialog'
import { TagsDialog } from './TagsDialog'

/** The one dialog that is open, if any. */
export function ServiceDialogs({ ticket }: { readonly ticket: DeskService | null }) {
  const { dialog, action } = useService()
  if (dialog === 'hand-over') return <HandOverDialog from={action} />
  if (dialog === 'save-view') return <SaveViewDialog />
  if (dialog === 'mail' && action) return <MailDialog mail={action} />
  if (!ticket) return null
  if (dialog === 'call') return <CallDialog ticket={ticket} />
  if (dialog === 'ask') return <AskDialog ticket={ticket} />
  if (dialog === 'assign') return <AssignDialog ticket={ticket} />
  if (dialog === 'note') return <NoteDialog ticket={ticket} />
  if (dialog === 'tags') return <TagsDialog ticket={ticket} />
  if (dialog === 'update') return <UpdateDialog ticket={ticket} />
  if (dialog === 'link') return <LinkDialog ticket={ticket} />
  if (dialog === 'split') return <SplitDialog ticket={ticket} />
  if (dialog === 'merge') return <MergeDialog ticket={ticket} />
  return dialog === 'step' && action ? <StepDialog ticket={ticket} action={action} /> : null
}
