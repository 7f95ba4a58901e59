import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import cookie from '@fastify/cookie'
import { Controller } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { FastifyAdapter } from '@nestjs/platform-fastify'
import { Test } from '@nestjs/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { QueryFailedError } from 'typeorm'
import { endpoint } from '@iws/shared/contract/endpoint'
import { z } from '@iws/shared/schema'
import { LOGGER, makeLogger } from '../logging.ts'
import { AccessGuard } from './access.guard.ts'
import { CONFIG } from '../config/config.ts'
import { ContractInterceptor } from './contract.interceptor.ts'
import { ProblemFilter } from './problem.filter.ts'
import { Route } from './route.ts'
import { SESSIONS } from './session.ts'

const Told = z.object({ id: z.string() })
const open = (path: string) =>
  endpoint<{ id: string }>()({ method: 'GET', path, who: 'anyone', takes: z.object({}) })

/** Does what a careless feature would do. */
@Controller()
class Careless {
  @Route(open('/leak'), Told)
  leak() {
    return { id: '1', passport: 'L898902C' }
  }

  @Route(open('/wrong'), Told)
  wrong() {
    return { id: 898902 as unknown as string }
  }

  @Route(open('/bug'), Told)
  bug(): { id: string } {
    throw new Error('cannot save ERIKSSON ANNA MARIA')
  }

  @Route(open('/query'), Told)
  query(): { id: string } {
    const driver = Object.assign(new Error("Duplicate entry 'ERIKSSON' for key 'x'"), {
      code: 'ER_DUP_ENTRY',
    })
    throw new QueryFailedError('INSERT INTO people VALUES (?)', ['ERIKSSON'], driver)
  }

  @Route(
    endpoint<{ id: string }>()({ method: 'GET', path: '/desk', who: ['reviewer'], takes: z.object({}) }),
    Told,
  )
  desk() {
    return { id: '1' }
  }
}

describe('The contract', () => {
  let nest: NestFastifyApplication
  const sink = new PassThrough()
  const log = text(sink)
  let role = 'customer'

  beforeAll(async () => {
    const sessions = { resolve: async () => ({ id: 's', role, person: 'p' }) }
    const module = await Test.createTestingModule({
      controllers: [Careless],
      providers: [
        { provide: CONFIG, useValue: { publicUrl: null } },
        { provide: LOGGER, useValue: makeLogger('info', sink) },
        { provide: SESSIONS, useValue: sessions },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    }).compile()
    nest = module.createNestApplication<NestFastifyApplication>(new FastifyAdapter())
    await nest.register(cookie)
    await nest.init()
  })
  afterAll(() => nest.close())

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const reply = await nest.inject({ method: 'GET', url: `/api${path}`, headers })
    return { status: reply.statusCode, body: reply.json<Record<string, unknown>>() }
  }
  const bearer = { authorization: `Bearer ${'a'.repeat(43)}` }

  it('lets nothing out that it does not name', async () => {
    expect(await get('/leak')).toEqual({ status: 200, body: { id: '1' } })
  })

  it('rather fails than sends a reply of another shape', async () => {
    expect((await get('/wrong')).body).toMatchObject({ code: 'unexpected' })
  })

  it('asks for a session, and for the right role', async () => {
    expect((await get('/desk')).body).toMatchObject({ code: 'signed-out' })
    expect((await get('/desk', bearer)).body).toMatchObject({ code: 'forbidden' })
    role = 'reviewer'
    expect((await get('/desk', bearer)).body).toEqual({ id: '1' })
  })

  it('tells of a bug only its request id, and writes down where, but nothing personal', async () => {
    const bug = await get('/bug')
    const query = await get('/query')
    expect([bug.status, bug.body.code, query.body.code]).toEqual([500, 'unexpected', 'unexpected'])
    expect(JSON.stringify([bug, query])).not.toContain('ERIKSSON')
    sink.end()
    const written = await log
    expect(written).toContain(String(bug.body.requestId))
    expect(written).toContain('ER_DUP_ENTRY')
    expect(written).toContain('contract.test')
    expect(written).not.toContain('ERIKSSON')
  })
})
