import type { StopSign, TriageEnd, TriageTree } from '@iws/shared/rulebook/service/schema'
import type { Trouble } from '@iws/shared/ticket/triage'
import { useRouter } from '@tarojs/taro'
import { Banner } from '../../components/Banner'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Words } from '../../components/Words'
import { back, go, restart } from '../../platform/go'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import { draftOf, prefill } from '../draft'

interface EndingProps {
  readonly end: TriageEnd
  readonly sign: StopSign | null
  readonly tree: TriageTree
  readonly trouble: Trouble
}

/** Where a walk ends: stop at once, a kind word, the remote expert, or on to the ticket. */
export function TriageEnding({ end, sign, tree, trouble }: EndingProps) {
  const say = useSay()
  const t = useSays('service', 'triage')
  return (
    <Box className="ds-stack">
      {end === 'stop' && <Stop sign={sign} />}
      {end === 'solved' && <Solved />}
      {end === 'remote' && <Software />}
      {end === 'file' && (
        <Banner title={t('file')} live>
          <Words>{t('fileWhy')}</Words>
        </Banner>
      )}
      {tree.note && end !== 'remote' && <Words className="ds-second">{say(tree.note)}</Words>}
      {trouble.record.length > 0 && end !== 'solved' && (
        <Box className="ds-well ds-stack ds-stack--tight">
          <Words as="h3">{t('record')}</Words>
          {trouble.record.map((text, index) => (
            <Words key={index}>{say(text)}</Words>
          ))}
        </Box>
      )}
      {end === 'file' || end === 'stop' ? <ToReach /> : null}
    </Box>
  )
}

function ToReach({ look, label }: { readonly look?: 'plain'; readonly label?: string }) {
  const t = useSays('service', 'triage')
  const toPreview = useRouter().params.from === 'preview'
  return (
    <Button
      id="to-reach"
      look={look ?? 'primary'}
      onTap={() => (toPreview ? back() : go('reach', { kind: 'repair' }))}
    >
      {label ?? t('toReach')}
    </Button>
  )
}

function Stop({ sign }: { readonly sign: StopSign | null }) {
  const t = useSays('service', 'triage')
  const say = useSay()
  return (
    <Banner tone="no" title={t('stop')} live>
      {sign && <Words className="ds-strong">{say(sign.label)}</Words>}
      {sign && <Words>{say(sign.then)}</Words>}
      <Words>{t('stopNext')}</Words>
    </Banner>
  )
}

function Solved() {
  const t = useSays('service', 'triage')
  return (
    <>
      <Banner tone="yes" title={t('solved')} live>
        <Words>{t('solvedWhy')}</Words>
      </Banner>
      <Home />
      <ToReach look="plain" label={t('stillFile')} />
    </>
  )
}

function Home() {
  const flow = useSays('service', 'flow')
  return (
    <Button id="home" onTap={() => restart('home')}>
      {flow('home')}
    </Button>
  )
}

function Software() {
  const t = useSays('service', 'triage')
  const toRemote = (): void => {
    const { symptom, text, message, place, model } = draftOf('repair').fields
    prefill('remote', { symptom, text, message, place, model })
    go('trouble', { kind: 'remote' })
  }
  return (
    <>
      <Banner title={t('remote')} live>
        <Words>{t('remoteWhy')}</Words>
      </Banner>
      <Button id="to-remote" onTap={toRemote}>
        {t('toRemote')}
      </Button>
      <ToReach look="plain" label={t('stillFile')} />
    </>
  )
}
