import type { UnclearMail } from '@iws/shared/contract/gives/mails'
import { joinMail, readUnclearMail } from '@iws/shared/contract/mails'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { Dialog } from '../shell/Dialog'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { SERVICE } from '../words/service'
import { KINDS, SERVICE_STATES } from '../words/service-names'
import { TICKET_STATES } from '../words/states'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
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
            <ul className="desk-candidates">
              {given.candidates.map((each, index) => (
                <Candidate
                  key={each.id}
                  candidate={each}
                  first={index === 0}
                  pick={() => join.mutate(each.id)}
                />
              ))}
              <li>
                <button
                  type="button"
                  className="desk-button desk-button-plain"
                  onClick={() => join.mutate(null)}
                >
                  {say(SERVICE.mailNew)}
                </button>
              </li>
            </ul>
          ) : (
            <p className="desk-notice">{say(SERVICE.mailPlaced)}</p>
          )}
        </>
      ) : null}
      <Problem trouble={read.error ?? join.error} />
    </Dialog>
  )
}

interface CandidateProps {
  readonly candidate: UnclearMail['candidates'][number]
  readonly first: boolean
  readonly pick: () => void
}

/** One ticket it may belong to, with as much of it as tells two apart. */
function Candidate({ candidate, first, pick }: CandidateProps) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const { number, kind, state, country, filedAt } = candidate
  const told = [
    say(wordFor(KINDS, kind)),
    say(wordFor({ ...TICKET_STATES, ...SERVICE_STATES }, state)),
    country && (countryName(country, language) ?? country),
    filedAt && say(SERVICE.filedAt, { time: momentWords(filedAt, language) }),
  ]
  return (
    <li>
      <button type="button" autoFocus={first} className="desk-button desk-button-plain" onClick={pick}>
        <span className="desk-number">{number}</span>
        <span className="desk-hint">{told.filter(Boolean).join(' · ')}</span>
      </button>
    </li>
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
