import { joinMail, readUnclearMail } from '@iws/shared/contract/mails'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { Dialog } from '../shell/Dialog'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { useService } from './service-state'

/** A mail that fits more than one ticket: one click says which, or that it is a new one. */
export function MailDialog({ mail }: { readonly mail: string }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const show = useService(state => state.show)
  const read = useQuery({
    queryKey: ['mail', mail],
    queryFn: ({ signal }) => call(readUnclearMail, { id: mail }, signal),
    gcTime: 0,
  })
  const join = useJoin(mail)
  const given = read.data
  return (
    <Dialog title={say(SERVICE.mailTitle)} onClose={() => show(null)} wide>
      {given ? (
        <>
          <p>
            <strong>{given.from}</strong>{' '}
            <time className="desk-number">{momentWords(given.receivedAt, language)}</time>
          </p>
          <p>{given.subject}</p>
          <p className="desk-message-text desk-mail-text">{given.text}</p>
          {given.files.length > 0 ? <p className="desk-hint">{given.files.join(' · ')}</p> : null}
          {given.ticket === null ? (
            <div className="desk-buttons">
              {given.candidates.map((each, index) => (
                <button
                  key={each.id}
                  type="button"
                  autoFocus={index === 0}
                  className="desk-button desk-button-plain desk-number"
                  onClick={() => join.mutate(each.id)}
                >
                  {each.number}
                </button>
              ))}
              <button
                type="button"
                className="desk-button desk-button-plain"
                onClick={() => join.mutate(null)}
              >
                {say(SERVICE.mailNew)}
              </button>
            </div>
          ) : null}
        </>
      ) : null}
      <Problem trouble={read.error ?? join.error} />
    </Dialog>
  )
}

function useJoin(mail: string) {
  const say = useSay()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (ticket: string | null) => call(joinMail, { id: mail, ticket }),
    onSuccess: given => {
      useDesk.getState().tell(say(SERVICE.mailJoined))
      for (const list of ['tasks', 'service', 'thread']) void client.invalidateQueries({ queryKey: [list] })
      useService.getState().show(null)
      if (given.ticket) useService.getState().open(given.ticket)
    },
  })
}
