import type { MessageView } from '@iws/shared/contract/gives/thread'
import { Box } from '../../components/Box'
import { Words } from '../../components/Words'
import { useSays } from '../../says/use-says'
import { FileTile } from '../parts/FileTile'
import { useWhen } from '../use-when'

/** What was written, oldest first, with its photos. */
export function Messages({ messages }: { readonly messages: readonly MessageView[] }) {
  const t = useSays('service', 'thread')
  if (messages.length === 0) return <Words className="ds-second">{t('none')}</Words>
  return (
    <Box as="ul" className="ds-stack">
      {messages.map(message => (
        <Message key={message.id} message={message} />
      ))}
    </Box>
  )
}

function Message({ message: { at, by, name, text, via, files } }: { readonly message: MessageView }) {
  const t = useSays('service', 'thread')
  const when = useWhen()
  const who = by === 'customer' ? t('you') : by === 'staff' ? (name ?? t('staff')) : t('system')
  return (
    <Box
      as="li"
      className={`sv-message ds-stack ds-stack--tight ${by === 'customer' ? 'sv-message--own' : ''}`}
    >
      <Words className="ds-hint ds-figures">
        {[who, when.own(at), ...(via === 'mail' ? [t('byMail')] : [])].join(' · ')}
      </Words>
      <Words className="sv-said" selectable>
        {text}
      </Words>
      {files.length > 0 && (
        <Box as="ul" label={t('attached', { count: files.length })}>
          {files.map((file, index) => (
            <FileTile key={file.id} file={file} index={index + 1} />
          ))}
        </Box>
      )}
    </Box>
  )
}
