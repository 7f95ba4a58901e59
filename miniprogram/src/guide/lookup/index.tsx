import type { OfficialPage } from '@iws/shared/rulebook/guide'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { useSegment } from '../../api/book'
import { Box } from '../../components/Box'
import { Button } from '../../components/Button'
import { Choice } from '../../components/Choice'
import { CopyButton } from '../../components/CopyButton'
import { Screen } from '../../components/Screen'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { stepDrawing } from '../../drawings/guide'
import { replace } from '../../platform/go'
import { openPage } from '../../platform/reach'
import { useCover } from '../../state/cover'
import { REACH_WORDS } from '../../words/reach-words'
import { useSay, useWords, w } from '../../words/words'
import { AsOf } from '../policy/AsOf'
import { ClauseNote } from '../parts/ClauseNote'
import { useSays } from '../policy/use-says'

const WORDS = { title: w('联想的页面', '聯想的頁面', 'Lenovo’s own pages') }

/** One of Lenovo's own pages: what it is for, our steps through it, its address. Without `?page=`: which one. */
export default function Lookup() {
  const { params } = useRouter()
  const t = useWords(WORDS)
  const say = useSay()
  const says = useSays()
  const guide = useSegment('guide')
  const pages = guide.data?.pages ?? []
  const page = pages.find(each => each.id === params.page)
  if (!page)
    return (
      <Screen title={t('title')} call={guide}>
        {pages.map(({ id, title, says }) => (
          <Choice
            key={id}
            id={`page-${id}`}
            title={say(title)}
            says={say(says)}
            onTap={() => replace('lookup', { page: id })}
          />
        ))}
      </Screen>
    )
  return (
    <Screen title={say(page.title)} lead={say(page.says)} call={guide} foot={<Ways page={page} />}>
      <Steps page={page} />
      <Box className="ds-row ds-row--wrap">
        <ClauseNote clause={page.clause} />
      </Box>
      <Words className="ds-hint" selectable>
        {page.address}
      </Words>
      <Words className="ds-hint">
        {says('sourceIs', {
          source: page.source === 'page' ? says('sourcePage') : page.source,
          day: page.checkedOn,
        })}
      </Words>
      <AsOf at={guide.asOf} />
    </Screen>
  )
}

function Steps({ page }: { readonly page: OfficialPage }) {
  const say = useSay()
  return (
    <Box as="ol" className="ds-stack">
      {page.steps.map((step, index) => {
        const drawing = stepDrawing(step.drawing)
        return (
          <Box
            as="li"
            key={step.id}
            className="ds-card ds-row ds-row--top ds-care-stack"
            id={`step-${step.id}`}
          >
            {drawing && (
              <Box className="ds-paper__drawing" hidden>
                <Sketch drawing={drawing} />
              </Box>
            )}
            <Box className="ds-grow">
              <Words className="ds-hint ds-figures">{`${index + 1} / ${page.steps.length}`}</Words>
              <Words>{say(step.says)}</Words>
            </Box>
          </Box>
        )
      })}
    </Box>
  )
}

/** Pages that ask for the serial number; the machine asked about last is offered for the clipboard. */
const ASK_SERIAL: readonly OfficialPage['id'][] = ['look-up', 'ticket', 'entitlement']

function Ways({ page }: { readonly page: OfficialPage }) {
  const says = useSays()
  const reach = useWords(REACH_WORDS)
  const asked = useCover(kept => kept.answers[0]?.question.serial)
  const serial = ASK_SERIAL.includes(page.id) && asked
  const [copied, setCopied] = useState(false)
  const open = (): void => void openPage(page.address).then(how => setCopied(how === 'copied'))
  return (
    <>
      <Button id="open-page" icon="link" onTap={open}>
        {says('openPage')}
      </Button>
      {copied && <Words className="ds-hint">{reach('addressCopied')}</Words>}
      <Box className="ds-row ds-row--wrap">
        <CopyButton id="copy-address" text={page.address}>
          {says('copyAddress')}
        </CopyButton>
        {serial && (
          <CopyButton id="copy-serial" text={serial}>
            {says('copySerial')}
          </CopyButton>
        )}
      </Box>
    </>
  )
}
