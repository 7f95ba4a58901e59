import type { Applet } from './applet'
import type { Scene } from './scene'
import type { ScreenRow } from './screen-row'

const at = (page: string) => () => `/service/${page}/index`
const kind = (page: string, of: string) => () => `/service/${page}/index?kind=${of}`
const of = (page: string, which: (scene: Scene) => { readonly id: string }) => (scene: Scene) =>
  `/service/${page}/index?id=${which(scene).id}`

async function toSymptom(applet: Applet): Promise<void> {
  await applet.tap('chip-place-US')
  await applet.tap('symptom-black-screen')
}

/** The screens of repair, remote help and questions, in the order in which people meet them. */
export const SERVICE_SCREENS: readonly ScreenRow[] = [
  { name: 'help', path: at('help') },
  { name: 'trouble-repair', path: kind('trouble', 'repair'), until: toSymptom },
  {
    name: 'triage-signs',
    path: kind('trouble', 'repair'),
    until: async applet => {
      await toSymptom(applet)
      await applet.type('serial', 'PF0UT001')
      await applet.tap('next')
      await applet.see('sign-none').waitFor()
      await applet.settled()
    },
  },
  { name: 'trouble-remote', path: kind('trouble', 'remote') },
  { name: 'trouble-enquiry', path: kind('trouble', 'enquiry') },
  { name: 'reach', path: kind('reach', 'repair') },
  { name: 'preview', path: kind('preview', 'repair') },
  { name: 'preview-signed-out', path: kind('preview', 'repair'), signedOut: true },
  { name: 'service-ticket', path: of('ticket', scene => scene.repair) },
  { name: 'service-remote', path: of('ticket', scene => scene.remote) },
  { name: 'thread', path: of('thread', scene => scene.repair) },
  { name: 'sharing', path: of('sharing', scene => scene.repair) },
  { name: 'shared', path: scene => scene.card, signedOut: true },
  { name: 'shared-gone', path: at('shared'), signedOut: true },
  { name: 'slots', path: of('slots', scene => scene.remote) },
  { name: 'claim', path: at('claim') },
  { name: 'sign-in', path: at('sign-in'), signedOut: true },
]
