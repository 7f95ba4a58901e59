import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'
import { Boundary } from '../shell/Boundary'
import { Frame } from '../shell/Frame'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { KEY_GROUPS, SERVICE_KEY_GROUPS } from '../words/keys'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { SignIn } from './SignIn'
import { useSession } from './use-session'

// Nobody needs two screens, and the sign-in needs none.
const ReviewerDesk = lazy(() =>
  import('../shell/ReviewerDesk').then(file => ({ default: file.ReviewerDesk })),
)
const StationDesk = lazy(() => import('../station/StationDesk').then(file => ({ default: file.StationDesk })))
const AdministratorDesk = lazy(() =>
  import('../admin/AdministratorDesk').then(file => ({ default: file.AdministratorDesk })),
)
const ServiceDesk = lazy(() => import('../service/ServiceDesk').then(file => ({ default: file.ServiceDesk })))

const KEYS_OF: Readonly<Partial<Record<string, typeof KEY_GROUPS>>> = {
  reviewer: KEY_GROUPS,
  agent: SERVICE_KEY_GROUPS,
  lead: SERVICE_KEY_GROUPS,
}

/** Shows the screen of whoever is signed in, the sign-in to everybody else. */
export function Entrance() {
  const say = useSay()
  const session = useSession()
  const expired = useDesk(state => state.expired)
  if (session.isPending) return <p className="desk-alone">{say(SHELL.loading)}</p>
  if (session.isError)
    return (
      <main className="desk-alone">
        <h1>{say(SHELL.product)}</h1>
        <Problem trouble={session.error} retry={() => void session.refetch()} />
      </main>
    )
  const { role, name, demonstration } = session.data
  if (role === null || expired) return <SignIn demonstration={demonstration} />
  const screens: Record<typeof role, ReactNode> = {
    reviewer: <ReviewerDesk />,
    station: <StationDesk />,
    agent: <ServiceDesk />,
    lead: <ServiceDesk />,
    administrator: <AdministratorDesk />,
    customer: (
      <main className="desk-alone">
        <h1>{say(SHELL.customerHere)}</h1>
        <a href="/">{say(SHELL.toApplet)}</a>
      </main>
    ),
  }
  return (
    <Frame name={name} demonstration={demonstration} keys={KEYS_OF[role] ?? null}>
      <Boundary>
        <Suspense fallback={<p className="desk-alone">{say(SHELL.loading)}</p>}>{screens[role]}</Suspense>
      </Boundary>
    </Frame>
  )
}
