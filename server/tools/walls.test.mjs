import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { inRoot } from './root.mjs'

/** Each offence: the file that commits it, its text, and what lint must say about it. */
const OFFENCES = [
  [
    'shared/src/calendar/up.ts',
    "import type { T } from '../policy/t.ts'\nexport type U = T",
    'floors of shared',
  ],
  ['shared/src/rulebook/up.ts', "import { c } from '../ticket/c.ts'\nexport const d = c", 'floors of shared'],
  ['shared/src/policy/zod.ts', "import { z } from 'zod/mini'\nexport const s = z", 'through schema.ts alone'],
  [
    'shared/src/policy/fs.ts',
    "import { readFileSync } from 'node:fs'\nexport const r = readFileSync",
    'no package but',
  ],
  ['shared/src/policy/now.ts', 'export const now = () => Date.now()', 'No clock here'],
  ['shared/src/policy/today.ts', 'export const today = () => new Date()', 'No clock here'],
  ['shared/src/policy/dice.ts', 'export const dice = () => Math.random()', 'No chance here'],
  ['shared/src/policy/ask.ts', "export const ask = () => fetch('https://example.com')", 'Only api/ speaks'],
  [
    'shared/src/policy/zones.ts',
    'export const zones = () => new Intl.DateTimeFormat()',
    'WeChat on Android has none',
  ],
  [
    'server/src/documents/up.ts',
    "import { a } from '../tickets/a.ts'\nexport const b = a",
    'documents may not import tickets',
  ],
  [
    'server/src/core/up.ts',
    "import { a } from '../audit/a.ts'\nexport const b = a",
    'core may not import audit',
  ],
  [
    'server/src/desk/own.ts',
    "import { A } from '../tickets/a.entity.ts'\nexport const b = A",
    'keeps its entities',
  ],
  [
    'server/src/core/wing.ts',
    "import { a } from '../../../miniprogram/src/app'\nexport const b = a",
    'server imports no miniprogram',
  ],
  [
    'miniprogram/src/pages/wing.ts',
    "import { a } from '../../../server/src/main'\nexport const b = a",
    'miniprogram imports no server',
  ],
  [
    'miniprogram/src/pages/desk.ts',
    "import { a } from '../desk/a'\nexport const b = a",
    'pages and desk never',
  ],
  [
    'miniprogram/src/desk/pages.ts',
    "import { a } from '../pages/a'\nexport const b = a",
    'pages and desk never',
  ],
  [
    'miniprogram/src/desk/slots.ts',
    "import { a } from '../registration/a'\nexport const b = a",
    'pages and desk never',
  ],
  [
    'miniprogram/src/components/call.ts',
    "import { call } from '../api/call'\nexport const b = call",
    'components never call the api',
  ],
  [
    'miniprogram/src/components/lazy.ts',
    "export const b = () => import('../api/call')",
    'components never call the api',
  ],
  [
    'miniprogram/src/pages/send.ts',
    "import Taro from '@tarojs/taro'\nexport const s = () => Taro.request",
    'Only api/ speaks',
  ],
  [
    'miniprogram/src/pages/upload.ts',
    "import { uploadFile } from '@tarojs/taro'\nexport const s = uploadFile",
    'Only api/ speaks',
  ],
  ['miniprogram/src/pages/fetch.ts', "export const s = () => fetch('/api')", 'Only api/ speaks'],
  [
    'miniprogram/src/pages/env.ts',
    'export const s = process.env.TARO_ENV',
    'Only platform/ names a platform',
  ],
  ['miniprogram/src/pages/wx.ts', 'export const s = wx', 'Only platform/ names a platform'],
  [
    'miniprogram/src/pages/intl.ts',
    'export const s = () => new Intl.NumberFormat()',
    'WeChat on Android has none',
  ],
  [
    'miniprogram/src/pages/table.ts',
    "import { ZONES } from '@iws/shared/rulebook/tables/zones'\nexport const z = ZONES",
    'travel as segments',
  ],
  [
    'server/src/machines/up.ts',
    "import { a } from '../coverage/a.ts'\nexport const b = a",
    'machines may not import coverage',
  ],
  [
    'miniprogram/src/pages/query.ts',
    "import { useQuery } from '@tanstack/react-query'\nexport const q = useQuery",
    'only the desk uses',
  ],
  [
    'miniprogram/src/desk/view.ts',
    "import { View } from '@tarojs/components'\nexport const v = View",
    'no Taro components',
  ],
  [
    'miniprogram/src/api/gives.ts',
    "import { H } from '@iws/shared/contract/gives/h'\nexport const g = H",
    'reply schemas stay',
  ],
  [
    'server/src/core/circle-a.ts',
    "import { b } from './circle-b.ts'\nexport const a = () => b",
    'Dependency cycle',
  ],
  [
    'server/src/core/circle-b.ts',
    "import { a } from './circle-a.ts'\nexport const b = () => a",
    'Dependency cycle',
  ],
  ['server/src/core/state.ts', 'export enum State {\n  Open,\n}', 'No enums'],
  ['server/src/core/barrel.ts', "export * from './clock.ts'", 'No barrels'],
  ['server/src/core/default.ts', 'export default class Clock {}', 'No default-export classes'],
  ['server/src/core/base.ts', 'export abstract class Base {}', 'No base classes'],
  [
    'server/src/core/five.ts',
    'export class F {\n  constructor(a, b, c, d, e) {\n    void [a, b, c, d, e]\n  }\n}',
    'at most four',
  ],
  ['server/src/core/any.ts', 'export const x: any = 1', 'Unexpected any'],
  ['server/src/core/mute.ts', '// @ts-ignore\nexport const x: string = 1', 'ts-expect-error'],
  [
    'server/src/core/inline.ts',
    '// eslint-disable-next-line eqeqeq\nexport const x = (a: number) => a == 1',
    'eslint-disable',
  ],
  [
    'server/src/core/floating.ts',
    'const p = async () => 1\nexport const f = () => {\n  p()\n}',
    'Promises must be awaited',
  ],
  [
    'server/src/core/switch.ts',
    "export const f = (a: 'x' | 'y') => {\n  switch (a) {\n    case 'x':\n      return 1\n  }\n  return 2\n}",
    'not exhaustive',
  ],
  ['server/src/core/types.ts', "import { T } from './t.ts'\nexport type U = T", 'only used as types'],
  ['server/src/core/utils.ts', 'export const u = 1', 'says nothing'],
  ['server/src/common/clock.ts', 'export const u = 1', 'says nothing'],
  ['server/src/core/camelCase.ts', 'export const u = 1', 'kebab-case.ts'],
  ['server/src/core/long.ts', 'export const l = [\n' + '  1,\n'.repeat(300) + ']', 'too many lines (302)'],
  [
    'server/src/core/tall.ts',
    'export const l = () => {\n' + '  void 1\n'.repeat(40) + '}',
    'too many lines (42)',
  ],
]

/** What is right and must stay quiet. */
const RIGHTEOUS = {
  'shared/src/schema.ts': "import * as z from 'zod/mini'\nexport { z }",
  'shared/src/ticket/down.ts': "import type { T } from '../policy/t.ts'\nexport type U = T",
  'shared/src/policy/rule.test.ts':
    "import { it } from '@jest/globals'\nimport fc from 'fast-check'\nit('is', () => fc)",
  'server/src/tickets/down.ts': "import { a } from '../documents/a.ts'\nexport const b = a",
  'server/src/app.module.ts': "import { A } from './tickets/a.entity.ts'\nexport const b = A",
  'miniprogram/src/api/request.ts': "import Taro from '@tarojs/taro'\nexport const s = () => Taro.request",
  'miniprogram/src/platform/login.ts': 'export const p = process.env.TARO_ENV',
  'miniprogram/src/desk/queue/query.ts':
    "import { useQuery } from '@tanstack/react-query'\nexport const q = useQuery",
  'miniprogram/src/pages/home/index.tsx':
    "import type { H } from '@iws/shared/contract/gives/h'\nexport type G = H",
  'miniprogram/src/components/Button.h5.tsx': 'export const Button = () => null',
}

let folder
let told

beforeAll(async () => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'iws-walls-')))
  symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'))
  write(
    'tsconfig.json',
    '{ "compilerOptions": { "strict": true, "allowImportingTsExtensions": true, "noEmit": true } }',
  )
  for (const [path, text] of OFFENCES) write(path, text)
  for (const [path, text] of Object.entries(RIGHTEOUS)) write(path, text)
  told = await lint()
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), `${text}\n`)
}

/** Lints the whole folder once; gives the messages by path. */
function lint() {
  const args = [
    inRoot('node_modules/eslint/bin/eslint.js'),
    '--config',
    inRoot('eslint.config.mjs'),
    '-f',
    'json',
    '.',
  ]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 1 << 26 }, (_error, output, complaints) => {
      if (!output.startsWith('[')) return reject(new Error(complaints))
      const files = JSON.parse(output)
      resolve(
        new Map(
          files.map(file => [relative(folder, file.filePath), file.messages.map(each => each.message)]),
        ),
      )
    })
  })
}

describe('The walls', () => {
  it.each(OFFENCES)('refuse %s', (path, _text, says) => {
    expect(told.get(path)).toContainEqual(expect.stringContaining(says))
  })

  it.each(Object.keys(RIGHTEOUS))('let %s pass', path => {
    expect(told.get(path)).toEqual([])
  })
})
