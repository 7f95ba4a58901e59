import type { FileView } from '@iws/shared/contract/gives/thread'
import { VerdictLine } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Picture } from '../../components/Picture'
import { Words } from '../../components/Words'
import { usePicture } from '../../api/pictures'
import { useSays } from '../../says/use-says'

interface FileTileProps {
  readonly file: FileView
  readonly index: number
  readonly onRemove?: (id: string) => void
}

/** A file that has reached us: the small picture of a photo once it is cleaned, and how it stands. */
export function FileTile({ file, index, onRemove }: FileTileProps) {
  const t = useSays('service', 'files')
  const { id, use, state, type, name, erasedAt } = file
  const shown = state === 'clean' && erasedAt === null && !type.startsWith('video/') ? id : null
  const path = usePicture(shown, 'thumbnail')
  // A phone's own name for a photo says nothing; that of a file in a mail does.
  const label = (use === 'mail' ? name : null) ?? t(shown === null ? 'file' : 'photo', { index })
  return (
    <Box as="li" className="sv-tile">
      {path && (
        <Box className="sv-thumb">
          <Picture src={path} alt={label} />
        </Box>
      )}
      <Box className="ds-grow ds-stack ds-stack--tight">
        <Words>{label}</Words>
        <VerdictLine tone={state === 'unreadable' ? 'no' : state === 'received' ? 'plain' : 'yes'}>
          {t(erasedAt === null ? state : 'erased')}
        </VerdictLine>
        {onRemove && (
          <Button
            id={`remove-${id}`}
            small
            look="plain"
            icon="bin"
            className="ds-flush"
            onTap={() => onRemove(id)}
          >
            {t('remove')}
          </Button>
        )}
      </Box>
    </Box>
  )
}
