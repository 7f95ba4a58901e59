import { useState } from 'react'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'

interface SureProps {
  readonly id: string
  readonly label: string
  readonly question: string
  readonly busy: boolean
  readonly onYes: () => void
}

/** A step that cannot be taken back: asked once more in its place, never in a box that jumps up. */
export function Sure({ id, label, question, busy, onYes }: SureProps) {
  const t = useSays('registration', 'ticket')
  const [asking, setAsking] = useState(false)
  if (!asking)
    return (
      <Button id={id} small look="plain" className="rg-start" onTap={() => setAsking(true)}>
        {label}
      </Button>
    )
  const yes = (): void => {
    setAsking(false)
    onYes()
  }
  return (
    <Box className="ds-well ds-stack" live>
      <Words>{question}</Words>
      <Button id={`${id}-yes`} look="danger" busy={busy} onTap={yes}>
        {label}
      </Button>
      <Button look="second" onTap={() => setAsking(false)}>
        {t('keep')}
      </Button>
    </Box>
  )
}
