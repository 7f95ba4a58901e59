import type { Topic } from '@iws/shared/ticket/kinds'
import type { Mail } from './read-mail.ts'
import { isFormOfAddress } from './reading/form-of-address.ts'
import type { Doubt, Fields } from './reading/read-line.ts'
import { readSubject } from './reading/read-subject.ts'
import { readText } from './reading/read-text.ts'

/** What we take a mail to say: C15's three fields, from the subject, then from labelled lines of its text, then its sender. */
export interface Understood {
  /** Numbers of ours: those of the subject, else those of the text. */
  readonly numbers: readonly string[]
  readonly name: string | null
  readonly phone: string | null
  readonly mail: string
  readonly serial: string | null
  readonly doubts: readonly Doubt[]
  readonly topic: Topic
}
/** What a reply asks for. */
export type Missing = 'name' | 'phone' | 'serial'

const FIRST_LINES = 40
const REGISTRATION = /联保|聯保|注册|註冊|登记|登記|\bregist/i
/** Files that may be papers: pictures and documents, not a signature's logo. */
const PAPER = /^(image\/|application\/pdf$|application\/octet-stream$)/
const SMALLEST_PAPER = 15_000

/** Takes a mail; gives what it says. Nothing is looked up. */
export function understand(mail: Mail): Understood {
  const subject = readSubject(mail.subject)
  const text = readText(mail.text.split('\n').slice(0, FIRST_LINES).join('\n'))
  const papers = mail.files.some(file => PAPER.test(file.type) && file.bytes.length >= SMALLEST_PAPER)
  const name = surest('name', 'name-guessed', [subject, text])
  const phone = surest('phone', 'phone-country', [subject, text])
  const serial = subject.serial ?? text.serial
  // A guess gives way to the name he sends under.
  const sender = nameOfSender(mail.from.name)
  const called = name.doubtful ? (sender ?? name.is) : (name.is ?? sender)
  const doubts: readonly (readonly [Doubt, boolean])[] = [
    ['several-serials', serial === null && [...subject.doubts, ...text.doubts].includes('several-serials')],
    ['phone-country', phone.doubtful],
    ['name-guessed', called !== null && (called === name.is ? name.doubtful : isFormOfAddress(called))],
  ]
  return {
    numbers: subject.numbers.length > 0 ? subject.numbers : text.numbers,
    name: called,
    phone: phone.is,
    mail: mail.from.mail,
    serial,
    doubts: doubts.flatMap(([doubt, holds]) => (holds ? [doubt] : [])),
    topic: papers || REGISTRATION.test(mail.subject) ? 'registration' : 'general',
  }
}

/** One field out of several readings: the first without its doubt, else the first at all. */
function surest(
  field: 'name' | 'phone',
  doubt: Doubt,
  reads: readonly Fields[],
): { is: string | null; doubtful: boolean } {
  const said = reads.filter(read => read[field] !== null)
  const sure = said.find(read => !read.doubts.includes(doubt))
  const best = sure ?? said[0]
  return { is: best?.[field] ?? null, doubtful: best !== undefined && sure === undefined }
}

/** What is not known yet. A mail address is a contact too: the phone is asked for only where it helps to call. */
export function missingIn({ name, phone, serial }: Understood): Missing[] {
  const missing: Missing[] = []
  if (name === null) missing.push('name')
  if (phone === null) missing.push('phone')
  if (serial === null) missing.push('serial')
  return missing
}

/** A display name that is one: nicknames of one letter, numbers and addresses are not. */
function nameOfSender(name: string): string | null {
  const plain = name.trim()
  const person =
    /^\p{L}[\p{L}\p{M}\s.·'’-]{1,58}$/u.test(plain) &&
    !/^(qq|iphone|admin|info|service|support|mail)\b/i.test(plain)
  const eastern = /\p{Script=Han}|\p{Script=Hangul}/u.test(plain)
  const whole = eastern ? plain.length <= 12 : plain.includes(' ')
  return person && whole ? plain : null
}
