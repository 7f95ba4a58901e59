import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import './css/base.css'
import './css/shapes.css'
import './css/shell.css'
import './css/queue.css'
import './css/canvas.css'
import './css/facts.css'
import './css/days.css'
import './css/dialogs.css'
import './css/station.css'
import { Trouble } from './api/problem'
import { Entrance } from './session/Entrance'
import { useDesk } from './state/desk-state'
import { SHELL } from './words/shell'
import { useSay } from './words/use-say'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: 5_000,
      // Only a server out of reach is asked again by itself; an answer is an answer.
      retry: (count, trouble) => trouble instanceof Trouble && trouble.code === 'unavailable' && count < 2,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

/** The whole desk: look and language on the outside, then whoever is signed in. */
export function Desk() {
  const theme = useDesk(state => state.theme)
  const language = useDesk(state => state.language)
  const say = useSay()
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `${say(SHELL.desk)} · ${say(SHELL.product)}`
  }, [language, say])
  const look = theme === 'auto' ? 'ds-system' : theme === 'dark' ? 'ds-dark' : 'ds-light'
  return (
    <QueryClientProvider client={client}>
      <div className={`ds ${look} desk`} lang={language}>
        <Entrance />
      </div>
    </QueryClientProvider>
  )
}
