import { useEffect, useState } from 'react'
import { useDesk } from '../state/desk-state'
import { SHELL } from '../words/shell'
import { clockWords } from '../words/times'
import { useSay } from '../words/use-say'

/** Says that the network is gone and since when what is shown may be old. */
export function OfflineNote() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const since = useOfflineSince()
  if (since === null) return null
  return (
    <p className="desk-offline" role="status">
      {say(SHELL.offline, { time: clockWords(since, language) })}
    </p>
  )
}

function useOfflineSince(): number | null {
  const [since, setSince] = useState(() => (navigator.onLine ? null : Date.now()))
  useEffect(() => {
    const gone = () => setSince(Date.now())
    const back = () => setSince(null)
    window.addEventListener('offline', gone)
    window.addEventListener('online', back)
    return () => {
      window.removeEventListener('offline', gone)
      window.removeEventListener('online', back)
    }
  }, [])
  return since
}
