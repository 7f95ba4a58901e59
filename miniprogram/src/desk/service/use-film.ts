import { linkPicture } from '@iws/shared/contract/pictures'
import { useEffect, useState } from 'react'
import { bytesBehind, call } from '../api/call'

type Stage = 'closed' | 'coming' | 'open' | 'failed'

/**
 * A film, fetched whole when somebody asks for it: phones write the list of pictures behind them, so a player has to jump in
 * it, and one fetch is one sight in the log.
 */
export function useFilm(file: string) {
  const [stage, setStage] = useState<Stage>('closed')
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => () => (url === null ? undefined : URL.revokeObjectURL(url)), [url])
  const open = async (): Promise<void> => {
    setStage('coming')
    try {
      const link = await call(linkPicture, { page: file, rendition: 'page' })
      setUrl(URL.createObjectURL(await bytesBehind(link.url)))
      setStage('open')
    } catch {
      setStage('failed')
    }
  }
  return { stage, url, open: () => void open() }
}
