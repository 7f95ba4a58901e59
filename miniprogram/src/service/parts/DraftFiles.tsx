import { getService, removeServiceFile } from '@iws/shared/contract/service'
import type { FileUse } from '@iws/shared/contract/service'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { useEffect } from 'react'
import { call } from '../../api/call'
import { useCall } from '../../api/use-call'
import { Words } from '../../components/Words'
import { useDoing } from '../../registration/use-doing'
import { useSession } from '../../state/session'
import { useDrafts } from '../draft'
import { onArrived } from '../files'
import { useCleaning } from '../use-cleaning'
import { FilesPart } from './FilesPart'

interface DraftFilesProps {
  readonly kind: ServiceKind
  readonly use: FileUse
  readonly title: string
  readonly hint?: string
}

/** The files of a draft: those on their way, and those its ticket has, with how each stands now. */
export function DraftFiles({ kind, use, title, hint }: DraftFilesProps) {
  const signedIn = useSession(session => session.token !== null)
  const ticket = useDrafts(drafts => drafts[kind].ticket)
  const { data, set, refresh } = useCall(getService, signedIn && ticket !== null ? { id: ticket } : null)
  useEffect(() => onArrived((view, { draft }) => draft === kind && set(view)), [kind, set])
  useCleaning(data?.files, refresh)
  const doing = useDoing()
  const remove = (file: string): void =>
    void doing.run(async () => data && set(await call(removeServiceFile, { id: data.id, file })))
  return (
    <>
      <FilesPart title={title} hint={hint} use={use} kind={kind} there={data?.files} onRemove={remove} />
      {doing.problem && <Words className="ds-error">{doing.problem.sentence}</Words>}
    </>
  )
}
