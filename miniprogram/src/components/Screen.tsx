import { useDidShow } from '@tarojs/taro'
import { useEffect } from 'react'
import { appearance } from '../platform/appearance'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { useTone } from '../state/tone'
import { useWords } from '../words/words'
import { Box } from './Box'
import { Doorway, Reply } from './ScreenStates'
import { SCREEN_WORDS } from './screen-words'
import type { ScreenProps } from './screen-props'
import { TopBar } from './TopBar'
import { Words } from './Words'

/** A whole page: the root of the tokens, title, demonstration mark, states, content, actions that stay in sight. */
export function Screen(props: ScreenProps) {
  const { title, heading = title, lead, gate, call, skeleton = 'cards', foot, children } = props
  const t = useWords(SCREEN_WORDS)
  const demonstration = useSession(session => session.demonstration === true)
  useAnnounced(title)
  const ready = (!gate || gate.open) && (!call || call.data !== null)
  return (
    <Box className={useRootClass()}>
      <Box className="ds-edge" hidden />
      <Box className="ds-screen">
        {/* In a box of its own: one more line among the others would send the whole screen again. */}
        <Box>
          {demonstration && (
            <Box as="section" className="ds-demo" id="demonstration" label={t('demonstrationLabel')}>
              <Words as="span">{t('demonstration')}</Words>
            </Box>
          )}
        </Box>
        <TopBar
          name={t('name')}
          backLabel={t('back')}
          first={props.first}
          onBack={props.onBack}
          tools={props.tools}
        />
        <Box as="main" className="ds-main">
          <Box className="ds-stack ds-stack--tight">
            <Words as="h1">{heading}</Words>
            {lead && <Words className="ds-lead">{lead}</Words>}
          </Box>
          {gate && !gate.open && <Doorway gate={gate} />}
          {(!gate || gate.open) && call && <Reply call={call} skeleton={skeleton} />}
          {ready && children}
        </Box>
        {ready && foot && (
          <Box as="footer" className="ds-foot">
            {foot}
          </Box>
        )}
      </Box>
    </Box>
  )
}

/** The class names that carry theme, care mode and the right fonts. */
function useRootClass(): string {
  const { theme, care, language } = useSettings()
  return ['ds', `ds-${theme}`, care && 'ds-care', language === 'zh-Hant' && 'ds-hant']
    .filter(Boolean)
    .join(' ')
}

/** Keeps title, language and tone where the platform looks for them, also when the page comes back in sight. */
function useAnnounced(title: string): void {
  const language = useSettings(settings => settings.language)
  const tone = useTone()
  const announce = (): void => appearance.announce(language, title, tone)
  useEffect(announce, [language, title, tone])
  useDidShow(announce)
}
