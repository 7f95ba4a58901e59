import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { NO_SIGN, SIGNS_STEP, STOP_SIGNS, SYMPTOMS, TRIAGE_ENDS } from '../rulebook/service/schema.ts'
import type { SymptomId, TriageTree } from '../rulebook/service/schema.ts'
import { TRIAGE } from '../rulebook/service/triage-rows.ts'
import { SERVICE_KINDS } from './kinds.ts'
import { nextStep, treeOf, troubleOf } from './triage.ts'
import type { Answered } from './triage.ts'
import { ROUTE_KINDS } from '../rulebook/service/schema.ts'

const MOST_QUESTIONS = 7
const NONE: Answered = { step: SIGNS_STEP, answer: NO_SIGN }
const tree = (id: SymptomId): TriageTree => {
  const found = treeOf(TRIAGE, id)
  if (!found) throw new Error(`no tree ${id}`)
  return found
}
/** Walks on from `answers` to every end there is; gives each way as its answers and its end. */
function everyWay(
  of: TriageTree,
  answers: readonly Answered[],
): { answers: readonly Answered[]; end: string }[] {
  const next = nextStep(TRIAGE, of, answers)
  if (answers.length > 20) throw new Error(`${of.id} does not end`)
  if (next.at === 'end') return [{ answers, end: next.end }]
  if (next.at === 'signs') throw new Error('the signs were answered')
  const { id, answers: choices } = next.step
  return choices.flatMap(choice => everyWay(of, [...answers, { step: id, answer: choice.id }]))
}
const ways = TRIAGE.trees.map(each => ({ id: each.id, tree: each, ways: everyWay(each, [NONE]) }))

describe('the trees', () => {
  it('are one for each symptom, in the order in which they are offered', () => {
    expect(TRIAGE.trees.map(each => each.id)).toEqual([...SYMPTOMS])
  })

  it.each(ways)('$id ends on every way, after seven questions at most', ({ ways: all }) => {
    for (const way of all) {
      expect(TRIAGE_ENDS).toContain(way.end)
      expect(way.end).not.toBe('stop')
      expect(way.answers.length).toBeLessThanOrEqual(MOST_QUESTIONS)
    }
  })

  it.each(ways)('$id asks each of its questions on some way', ({ tree: of, ways: all }) => {
    const asked = new Set(all.flatMap(way => way.answers.map(each => each.step)))
    expect([...asked].sort()).toEqual([SIGNS_STEP, ...of.steps.map(step => step.id)].sort())
  })

  it.each(ways)('$id can end with a ticket', ({ ways: all }) => {
    expect(all.filter(way => way.end === 'file' || way.end === 'remote')).not.toEqual([])
  })

  it.each(ways)('$id goes on only to a step or an end that exists', ({ tree: of }) => {
    const known = [...of.steps.map(step => step.id), ...TRIAGE_ENDS]
    expect(new Set(known).size).toBe(known.length)
    for (const step of of.steps) {
      expect(step.answers.length).toBeGreaterThan(1)
      expect(new Set(step.answers.map(each => each.id)).size).toBe(step.answers.length)
      for (const choice of step.answers) expect(known).toContain(choice.next)
    }
  })

  it('never try anything on a machine whose lights or beeps tell the fault', () => {
    expect(new Set(everyWay(tree('blinks-or-beeps'), [NONE]).map(way => way.end))).toEqual(new Set(['file']))
    expect(tree('blinks-or-beeps').steps).toHaveLength(1)
  })

  it('use words that the contract takes as codes', () => {
    const ids = TRIAGE.trees.flatMap(each => [
      each.id,
      ...each.steps.flatMap(step => [step.id, ...step.answers.map(answer => answer.id)]),
    ])
    expect(ids.filter(id => !/^[a-z0-9][a-z0-9-]{0,39}$/.test(id))).toEqual([])
  })
})

describe('the signs that stop everything', () => {
  it('are asked before the first step of every tree', () => {
    for (const each of TRIAGE.trees) expect(nextStep(TRIAGE, each, [])).toEqual({ at: 'signs' })
    expect(TRIAGE.signs.rows.map(row => row.id)).toEqual([...STOP_SIGNS])
  })

  it.each(STOP_SIGNS)('%s ends every tree at once, whatever was answered beside it', sign => {
    for (const each of TRIAGE.trees) {
      const beside = each.steps.map(step => ({ step: step.id, answer: step.answers[0]?.id ?? '' }))
      const next = nextStep(TRIAGE, each, [...beside, { step: SIGNS_STEP, answer: sign }])
      expect(next).toMatchObject({ at: 'end', end: 'stop', sign: { id: sign } })
    }
  })

  it('say to unplug, and not to charge what is swollen', () => {
    const then = (id: string) => TRIAGE.signs.rows.find(row => row.id === id)?.then.en ?? ''
    expect(then('swelling')).toMatch(/[Dd]o not charge/)
    for (const id of ['swelling', 'burnt-smell', 'liquid']) expect(then(id)).toMatch(/unplug/i)
    expect(then('smoke')).toMatch(/plug/)
    for (const id of ['liquid', 'cracked']) expect(then(id)).toContain('C3')
  })
})

/** Walks and their ends, written by hand: symptom, the answers after "none of these", where it ends. */
const WALKS: readonly (readonly [SymptomId, string, string])[] = [
  ['no-power', 'outlet=works', 'solved'],
  ['no-power', 'outlet=still voltage=no other-adapter=adapter-broken', 'file'],
  ['no-power', 'outlet=still voltage=cannot other-adapter=cannot drain=works', 'solved'],
  ['no-power', 'outlet=still voltage=yes other-adapter=still drain=still pin-hole=still', 'file'],
  ['no-power', 'outlet=light-only drain=still pin-hole=no-hole', 'file'],
  ['black-screen', 'brightness=works', 'solved'],
  ['black-screen', 'brightness=still torch=faint outside=yes self-test=passed', 'file'],
  ['black-screen', 'brightness=still torch=none outside=no drain=still', 'file'],
  ['black-screen', 'brightness=still torch=none outside=cannot drain=works', 'solved'],
  ['stops-at-logo', 'things-out=works', 'solved'],
  ['stops-at-logo', 'things-out=still defaults=still recovery=only-system', 'remote'],
  ['stops-at-logo', 'things-out=still defaults=cannot recovery=no-screen', 'file'],
  ['blinks-or-beeps', 'pattern=filmed', 'file'],
  ['battery', 'kind=halts conservation=works', 'solved'],
  ['battery', 'kind=halts conservation=leave-on', 'solved'],
  ['battery', 'kind=halts conservation=still adapter=still health=normal mains=runs', 'file'],
  ['battery', 'kind=never adapter=works', 'solved'],
  ['battery', 'kind=dies health=replace mains=stops', 'file'],
  ['keyboard-touchpad', 'liquid-ever=yes', 'file'],
  ['keyboard-touchpad', 'liquid-ever=no restart=still outside=no', 'remote'],
  ['keyboard-touchpad', 'liquid-ever=no restart=still outside=yes in-bios=no', 'file'],
  ['keyboard-touchpad', 'liquid-ever=no restart=still outside=cannot in-bios=yes', 'remote'],
  ['storage', 'back-up=unreadable seen=no', 'file'],
  ['storage', 'back-up=done seen=yes self-test=failed', 'file'],
  ['storage', 'back-up=nothing seen=cannot self-test=passed', 'remote'],
  ['wifi', 'flight-mode=still other-network=yes channel=works', 'solved'],
  ['wifi', 'flight-mode=still other-network=no listed=no', 'file'],
  ['wifi', 'flight-mode=still other-network=cannot listed=yes driver=still', 'remote'],
  ['noise-heat', 'surface=still load=comes-back', 'remote'],
  ['noise-heat', 'surface=still load=idle dust=still kind=grinding', 'file'],
  ['system-software', 'which=program', 'remote'],
  ['system-software', 'which=crashes self-test=failed', 'file'],
  ['other', 'restart=still visible=yes', 'file'],
]
const answersOf = (way: string): Answered[] => [
  NONE,
  ...way.split(' ').map(each => {
    const [step = '', answer = ''] = each.split('=')
    return { step, answer }
  }),
]

describe('a walk', () => {
  it.each(WALKS)('through %s by %s ends with %s', (id, way, end) => {
    const answers = answersOf(way)
    const last = answers.slice(0, -1)
    expect(nextStep(TRIAGE, tree(id), last).at).toBe('step')
    expect(nextStep(TRIAGE, tree(id), answers)).toEqual({ at: 'end', end, sign: null })
    expect(troubleOf(TRIAGE, tree(id), answers).said.map(each => each.step)).toEqual(
      answers.map(each => each.step),
    )
  })

  it('does not depend on the order in which the answers were kept', () => {
    const answers = answersOf('outlet=still voltage=yes other-adapter=still drain=still pin-hole=still')
    fc.assert(
      fc.property(fc.shuffledSubarray(answers, { minLength: answers.length }), shuffled => {
        expect(nextStep(TRIAGE, tree('no-power'), shuffled)).toEqual({ at: 'end', end: 'file', sign: null })
      }),
    )
  })

  it('asks again where an answer is of an older version, and counts nothing off the way', () => {
    const old = [NONE, { step: 'outlet', answer: 'gone-since' }, { step: 'drain', answer: 'works' }]
    expect(nextStep(TRIAGE, tree('no-power'), old)).toMatchObject({ at: 'step', step: { id: 'outlet' } })
    expect(troubleOf(TRIAGE, tree('no-power'), old)).toMatchObject({ end: null, sign: null })
    expect(troubleOf(TRIAGE, tree('no-power'), old).said).toHaveLength(1)
  })

  it('never throws, whatever it is given, and ends or asks', () => {
    const word = fc.oneof(
      fc.constantFrom(
        SIGNS_STEP,
        NO_SIGN,
        'works',
        'still',
        'cannot',
        'outlet',
        'drain',
        'which',
        'self-test',
      ),
      fc.string(),
    )
    const given = fc.array(fc.record({ step: word, answer: word }), { maxLength: 12 })
    fc.assert(
      fc.property(fc.constantFrom(...TRIAGE.trees), given, (of, answers) => {
        expect(['signs', 'step', 'end']).toContain(nextStep(TRIAGE, of, answers).at)
      }),
    )
  })

  it('tells staff what was said and what to look for', () => {
    const trouble = troubleOf(TRIAGE, tree('battery'), answersOf('kind=drains health=replace mains=runs'))
    expect(trouble.end).toBe('file')
    expect(trouble.said.map(each => each.answer.en)).toEqual([
      'None of these',
      'It does not last',
      'Poor, or to be replaced',
      'Yes',
    ])
    expect(trouble.record.map(each => each.en)).toEqual(['Cycle count and state of the battery'])
  })

  it('of a swollen battery says only that', () => {
    const trouble = troubleOf(TRIAGE, tree('battery'), [{ step: SIGNS_STEP, answer: 'swelling' }])
    expect([trouble.end, trouble.sign?.id, trouble.said.length, trouble.record]).toEqual([
      'stop',
      'swelling',
      1,
      [],
    ])
  })

  it('of a symptom that nobody wrote down has no tree', () => {
    expect([treeOf(TRIAGE, 'rain'), treeOf(TRIAGE, null)]).toEqual([undefined, undefined])
  })
})

describe('software', () => {
  it('ends with the remote expert, never with nothing (C4, C13)', () => {
    const ends = everyWay(tree('system-software'), [NONE]).map(way => way.end)
    expect(ends.filter(end => end === 'remote').length).toBe(5)
    expect(ends.filter(end => end === 'solved')).toEqual([])
    expect(tree('system-software').note?.en).toContain('C4')
  })
})

describe('every kind of service', () => {
  it('can be routed', () => {
    for (const kind of SERVICE_KINDS) expect(ROUTE_KINDS).toContain(kind)
  })
})
