import type { KeptRate } from '@iws/shared/contract/gives/kept'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import type { ServiceView } from '@iws/shared/contract/gives/service'
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

/** Three weeks of two kinds: kept nearly always, kept half the time, too few to say. */
const KEPT: KeptRate = {
  kinds: [
    { kind: 'first-call', clause: 'C9', weeks: weeks([118, 120], [57, 57], [0, 0]) },
    { kind: 'answer', clause: null, weeks: weeks([24, 41], [0, 0], [19, 38]) },
  ],
  fewest: 10,
  demonstration: true,
}

function weeks(...told: readonly (readonly [kept: number, due: number])[]) {
  return told.map(([kept, due], ago) => {
    const from = `2026-11-${String(16 - 7 * ago).padStart(2, '0')}`
    if (due === 0) return { from, due: null, kept: null, broken: null, released: null }
    return { from, due, kept, broken: due - kept, released: ago }
  })
}

/** Takes now (epoch ms); gives a call that was due an hour and a half ago, and the one promised instead. */
function missedCall(now: number): readonly PromiseView[] {
  const hour = 3_600_000
  const call = { kind: 'first-call', evidence: null, next: null } as const
  const due = now - 1.5 * hour
  return [
    {
      ...{ ...call, id: 'missed', state: 'broken', clause: 'C9', stage: 100, why: 'nobody-free' },
      ...{ madeAt: due - 24 * hour, dueAt: due, closedAt: due, next: 'instead' },
    },
    {
      ...{ ...call, id: 'instead', state: 'open', clause: null, stage: 0, why: null },
      ...{ madeAt: due, dueAt: due + 24 * hour, closedAt: null },
    },
  ]
}

/** Shows a repair as the server tells it once the first call is missed: nobody waits a day for that here. */
async function missTheCall(applet: Applet): Promise<void> {
  await applet.page.route(/\/api\/service\/\w+$/, async route => {
    const view = (await (await route.fetch()).json()) as ServiceView
    const untouched = { state: 'filed', asks: [], calls: [], wait: null, unread: 0 }
    await route.fulfill({ json: { ...view, ...untouched, promises: missedCall(Date.now()) } })
  })
  await applet.page.reload()
  await applet.see('promises-late').waitFor()
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
  { name: 'service-late', path: of('ticket', scene => scene.repair), until: missTheCall },
  { name: 'service-remote', path: of('ticket', scene => scene.remote) },
  { name: 'thread', path: of('thread', scene => scene.repair) },
  { name: 'sharing', path: of('sharing', scene => scene.repair) },
  { name: 'shared', path: scene => scene.card, signedOut: true },
  { name: 'kept-none', path: at('kept'), signedOut: true },
  {
    name: 'kept',
    path: at('kept'),
    signedOut: true,
    until: async applet => {
      await applet.page.route('**/api/kept', route => route.fulfill({ json: KEPT }))
      await applet.page.reload()
      await applet.see('kept-answer').waitFor()
    },
  },
  { name: 'shared-gone', path: at('shared'), signedOut: true },
  { name: 'slots', path: of('slots', scene => scene.remote) },
  { name: 'claim', path: at('claim') },
  { name: 'sign-in', path: at('sign-in'), signedOut: true },
]
