import type { Applet } from './applet'
import { askCover, withoutServer } from './asking'
import type { Asked } from './asking'
import type { ScreenRow } from './screen-row'

const UNITED_STATES = { destination: 'US', named: '美国' }
const JAPAN = { destination: 'JP', named: '日本' }
const STUDENT: Asked = { serial: 'PF0UT001', ...UNITED_STATES }
const TRAVELLER: Asked = { serial: 'PF0UT002', ...JAPAN }

const THREE_HOURS = 3 * 3_600_000

const at = (page: string) => () => `/guide/${page}`
const ask = (asked: Asked) => (applet: Applet) => askCover(applet, asked)
const answered = (name: string, asked: Asked): ScreenRow => ({
  name: `answer-${name}`,
  path: at('cover/index'),
  until: ask(asked),
})
const card = (name: string, asked: Asked): ScreenRow => ({
  name: `card-${name}`,
  path: at('cover/index'),
  until: async applet => {
    await askCover(applet, asked)
    await applet.tap('do-counter-card')
    await applet.see('card').waitFor()
  },
})
const search = (box: string, text: string): ScreenRow['until'] => {
  return applet => applet.type(box, text)
}

/** The screens of coverage, of whom to call and of what to read, in the order in which people meet them. */
export const GUIDE_SCREENS: readonly ScreenRow[] = [
  {
    name: 'home-with-machine',
    path: at('cover/index'),
    until: async (applet, { url }) => {
      await askCover(applet, STUDENT)
      await applet.page.goto(url)
      await applet.see('last-machine').waitFor()
    },
  },
  { name: 'cover', path: at('cover/index') },
  {
    name: 'cover-repair',
    path: at('cover/index'),
    until: async applet => {
      await applet.type('serial', 'PFOUT001')
      await applet.tap('ask')
      await applet.see('chip-PF0UT001').waitFor()
    },
  },
  {
    name: 'cover-asked-before',
    path: at('cover/index'),
    until: async applet => {
      await askCover(applet, TRAVELLER)
      await applet.page.goBack()
      await applet.see('asked-JP').waitFor()
      await applet.tap('know')
    },
  },
  answered('covered', STUDENT),
  answered('not-covered', TRAVELLER),
  answered('could-buy', { serial: 'PF0UT005', ...UNITED_STATES }),
  answered('ask-us', { serial: 'PF0UT008', ...UNITED_STATES }),
  answered('think', { serial: 'PF0UT004', ...UNITED_STATES }),
  answered('not-answered', { serial: 'PF0UT009', ...UNITED_STATES }),
  {
    name: 'answer-kept',
    path: at('cover/index'),
    until: async applet => {
      await askCover(applet, STUDENT)
      await applet.context.clock.setFixedTime(Date.now() + THREE_HOURS)
      await withoutServer(applet)
      await applet.see('refresh').waitFor()
    },
  },
  { name: 'answer-gone', path: at('answer/index?id=gone') },
  {
    name: 'answer-clause',
    path: at('cover/index'),
    until: async applet => {
      await askCover(applet, TRAVELLER)
      await applet.see('outcome-not-covered').getByRole('button', { name: /C2/ }).click()
      await applet.see('sheet-close').waitFor()
    },
  },
  card('us', STUDENT),
  card('jp', { serial: 'PF0UT008', ...JAPAN }),
  { name: 'directory', path: at('directory/index') },
  { name: 'directory-search', path: at('directory/index'), until: search('search', 'riben') },
  { name: 'country-us', path: at('country/index?place=US') },
  { name: 'country-jp', path: at('country/index?place=JP') },
  { name: 'country-unknown', path: at('country/index?place=AU') },
  {
    name: 'country-report',
    path: at('country/index?place=US'),
    until: async applet => {
      await applet.tap('wrong-us-demonstration')
      await applet.tap('chip-nobody-answers')
    },
  },
  { name: 'stations', path: at('stations/index') },
  { name: 'checklist-go', path: at('checklist/index?list=before-you-go&place=JP') },
  { name: 'checklist-buy', path: at('checklist/index?list=before-you-buy') },
  {
    name: 'checklist-not-covered',
    path: at('checklist/index?list=not-covered'),
    until: async applet => {
      await applet.tap('chip-label-yes')
      await applet.tap('chip-opened-unsure')
    },
  },
  { name: 'policy', path: at('policy/index') },
  { name: 'policy-clause', path: at('policy/index?clause=C4') },
  { name: 'policy-search', path: at('policy/index'), until: search('policy-search', '延长') },
  { name: 'lookup', path: at('lookup/index') },
  { name: 'lookup-look-up', path: at('lookup/index?page=look-up') },
  { name: 'lookup-think', path: at('lookup/index?page=think') },
]
