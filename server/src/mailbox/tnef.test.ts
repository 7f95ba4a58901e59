import { describe, expect, it } from '@jest/globals'
import type { Fixture } from '../../test/mails/fixtures.ts'
import { winmail } from '../../test/mails/winmail.ts'
import { readMail } from './read-mail.ts'
import { isTnef, readTnef } from './tnef.ts'

const FILES: readonly Fixture[] = [
  { name: '护照.jpg', type: 'image/jpeg', bytes: Buffer.from('first file') },
  { name: 'a long name of a receipt.pdf', type: 'application/pdf', bytes: Buffer.alloc(5000, 7) },
]
const whole = winmail(FILES).bytes
const text = (raw: Buffer) => raw.toString('latin1')

const mailWith = (bytes: Buffer) =>
  Buffer.from(
    'From: anna@example.com\r\nSubject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n' +
      'Content-Type: application/ms-tnef\r\nContent-Disposition: attachment; filename=winmail.dat\r\n' +
      `Content-Transfer-Encoding: base64\r\n\r\n${bytes.toString('base64')}\r\n--b--\r\n`,
  )

describe('A winmail.dat', () => {
  it('opens to its files, with their long names and types', () => {
    const { files, whole: complete } = readTnef(whole, text)
    expect(complete).toBe(true)
    expect(files).toEqual(FILES)
  })

  it('is known by its first bytes, whatever it is called', () => {
    expect([isTnef(whole), isTnef(Buffer.from('%PDF-1.4')), isTnef(Buffer.alloc(0))]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('gives what came before a cut, at every place where it may be cut', () => {
    for (let end = 6; end < whole.length; end += 1) {
      const { files } = readTnef(whole.subarray(0, end), text)
      for (const [n, file] of files.entries()) expect(file.bytes).toEqual(FILES[n]?.bytes)
    }
  })

  it('trusts no length and no sum that it tells of itself', () => {
    for (let at = 6; at < 200; at += 1) {
      const lying = Buffer.from(whole)
      lying.fill(0xff, at, at + 4)
      expect(() => readTnef(lying, text)).not.toThrow()
    }
    const flipped = Buffer.from(whole)
    flipped[whole.indexOf('first file')] = 0
    expect(readTnef(flipped, text)).toEqual({ files: [], body: null, whole: false })
  })

  it('that is broken is kept itself, so that nothing is lost', async () => {
    const opened = await readMail(mailWith(whole), [])
    expect(opened.files.map(file => file.name)).toEqual(['护照.jpg', 'a long name of a receipt.pdf'])
    const cut = whole.subarray(0, whole.length - 100)
    const kept = await readMail(mailWith(cut), [])
    expect(kept.files.map(file => file.name)).toContain('winmail.dat')
    expect(kept.files.at(-1)?.bytes).toEqual(cut)
  })
})
