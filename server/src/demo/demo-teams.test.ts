import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listColleagues } from '@iws/shared/contract/desk-service'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { must } from '../../test/journeys/stage.ts'
import { DemoTeams } from './demo-teams.service.ts'

describe('The staff of a demonstration', () => {
  let app: TestApp
  const people = async () => must(await (await app.signIn('lead')).call(listColleagues, {})).people

  beforeAll(async () => {
    app = await startApp()
    await app.house.nest.get(DemoTeams).seat()
  })
  afterAll(() => app.stop())

  it('sit in every team of the book and are at work, with a lead everywhere and somebody else in each team of ours', async () => {
    const { teams } = must(await (await app.signIn('lead')).call(listColleagues, {}))
    const all = await people()
    expect(all.every(each => each.present)).toBe(true)
    const lead = all.find(each => each.role === 'lead')
    expect(new Set(lead?.teams)).toEqual(new Set(teams.map(each => each.id)))
    const alone = teams.filter(({ id }) => all.filter(each => each.teams.includes(id)).length < 2)
    expect(alone).toEqual([])
    const agents = (team: string) => all.filter(each => each.role === 'agent' && each.teams.includes(team))
    expect([agents('home').length, agents('software').length, agents('remote').length]).toEqual([2, 2, 1])
  })

  it('are the same ones after another start', async () => {
    const before = await people()
    await app.house.nest.get(DemoTeams).seat()
    expect(await people()).toEqual(before)
  })
})
