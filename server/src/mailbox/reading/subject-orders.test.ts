import { describe, expect, it } from '@jest/globals'
import { SUBJECTS, TEXTS } from '../../../test/mails/written.ts'
import { readSubject } from './read-subject.ts'
import { readText } from './read-text.ts'

/** As written, and what it is. */
type Field = readonly [written: string, is: string]

const NAMES: readonly string[] = [
  '李娜',
  '欧阳明月',
  '陳大文',
  '林雅婷',
  '古丽·艾合买提',
  '佐藤健一',
  '김민수',
  'Anna Maria Eriksson',
  'Nguyen Van An',
  "Seán O'Sample",
  'Ludwig van Muster',
  'Jean-Luc Modèle',
  'Иван Образец',
  'สมชาย ตัวอย่าง',
  'محمد علي',
]
const PHONES: readonly Field[] = [
  ['13800138011', '+8613800138011'],
  ['138-0013-8012', '+8613800138012'],
  ['138 0013 8013', '+8613800138013'],
  ['+86 138 0013 8014', '+8613800138014'],
  ['(+86)13800138015', '+8613800138015'],
  ['１３８００１３８０１６', '+8613800138016'],
  ['+852 9123 4517', '+85291234517'],
  ['+886-912-345-618', '+886912345618'],
  ['+1 (202) 555-0119', '+12025550119'],
  ['0044 7700 900120', '+447700900120'],
  ['+81 90-1234-5621', '+819012345621'],
]
const SERIALS: readonly Field[] = [
  ['PF5A3H8X', 'PF5A3H8X'],
  ['pf3kq7tz', 'PF3KQ7TZ'],
  ['ＭＰ１Ｆ８ＷＱ３', 'MP1F8WQ3'],
  ['PF-2XK9LM', 'PF2XK9LM'],
  ['CB01234567', 'CB01234567'],
  ['1S82WM006KCDPF5T1Q8Z', 'PF5T1Q8Z'],
  ['82WM006KCDPF4N2X7B', 'PF4N2X7B'],
]
const SEPARATORS = [
  ' ',
  '  ',
  '　',
  '\t',
  ',',
  ', ',
  '，',
  '、',
  '/',
  ' / ',
  '|',
  ' | ',
  ';',
  '；',
  ' ; ',
  '_',
  ' - ',
  ' – ',
  '—',
  '#',
  '\\',
  '：',
  ' + ',
  '】【',
  ')(',
  ' * ',
  '~',
]
const LABELS: readonly (readonly [name: string, phone: string, serial: string])[] = [
  ['姓名：', '电话：', '主机编号：'],
  ['姓名:', '聯絡電話:', '機號:'],
  ['联系人 ', '手机 ', 'SN '],
  ['Name: ', 'Tel: ', 'S/N: '],
  ['氏名：', '電話番号：', 'シリアル番号：'],
  ['성함: ', '연락처: ', '시리얼 번호: '],
  ['Nombre: ', 'Teléfono: ', 'Número de serie: '],
]
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const

const turn = <T>(list: readonly T[], at: number): T => {
  const item = list[at % list.length]
  if (item === undefined) throw new Error('an empty list')
  return item
}
const wrongOf = (subject: string, name: string, phone: string, serial: string): string[] => {
  const read = readSubject(subject)
  const same = read.name === name && read.phone === phone && read.serial === serial
  return same ? [] : [`${subject} → ${read.name} ${read.phone} ${read.serial}`]
}

type Read = { readonly name: string | null; readonly phone: string | null; readonly serial: string | null }
const differs = (
  words: string,
  fields: readonly (string | null)[],
  { name, phone, serial }: Read,
): string[] =>
  [name, phone, serial].every((field, at) => field === fields[at])
    ? []
    : [`${words} → ${name} | ${phone} | ${serial}`]

describe('A subject of name, contact and serial', () => {
  it('says the same in every order, with every separator and in every script', () => {
    let n = 0
    const wrong = NAMES.flatMap(name =>
      SEPARATORS.flatMap(separator =>
        ORDERS.flatMap(order => {
          const [phone, e164] = turn(PHONES, (n += 1))
          const [written, serial] = turn(SERIALS, n)
          const fields = [name, phone, written]
          return wrongOf(order.map(at => fields[at]).join(separator), name, e164, serial)
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('says the same behind labels of many languages', () => {
    let n = 0
    const wrong = NAMES.flatMap(name =>
      LABELS.flatMap(labels =>
        ORDERS.flatMap(order => {
          const [phone, e164] = turn(PHONES, (n += 1))
          const [written, serial] = turn(SERIALS, n)
          const fields = [name, phone, written].map((field, at) => `${labels[at]}${field}`)
          return wrongOf(
            order.map(at => fields[at]).join(turn([' ', '，', '; ', ' / '], n)),
            name,
            e164,
            serial,
          )
        }),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('takes a sentence about a machine for nobody', () => {
    const sentences = [
      'Laptop will not turn on',
      'Screen flickers since yesterday',
      'screen flickers',
      'Mein Laptop startet nicht mehr',
      'Mi portátil no enciende',
      'Mon ordinateur ne démarre plus',
      'Ноутбук не включается',
      'ノートPCが起動しない',
      '電源が入らない',
      '노트북이 켜지지 않아요',
      '电脑开不了机',
      '无法开机',
      '键盘坏了',
      '黑屏',
      '安装不了',
      '電池壞了',
    ]
    const named = sentences.flatMap(sentence => {
      const read = readSubject(`${sentence} PF5A3H8X +1 202 555 0140`)
      return read.name === null && read.serial === 'PF5A3H8X' ? [] : [`${sentence} → ${read.name}`]
    })
    expect(named).toEqual([])
  })

  it('is read as people write it', () => {
    const wrong = SUBJECTS.flatMap(([subject, ...fields]) => differs(subject, fields, readSubject(subject)))
    expect(wrong).toEqual([])
  })
})

describe('A text', () => {
  it('says what stands in it behind labels, in tables and in sentences', () => {
    const wrong = TEXTS.flatMap(([text, ...fields]) => differs(text, fields, readText(text)))
    expect(wrong).toEqual([])
  })
})
