import type { MailCase } from './case.ts'
import type { FixtureId } from './fixtures.ts'

let count = 0
/** A mail of a sender of its own with a serial of its own. */
function mail(more: Partial<MailCase>, kept: readonly FixtureId[], refused = 0): MailCase {
  count += 1
  const serial = `PF0UT${400 + count}`
  return {
    id: `file-${count}`,
    subject: `张三 13800002${String(count).padStart(3, '0')} ${serial}`,
    kept,
    refused,
    expected: { is: 'new', name: '张三', phone: `+8613800002${String(count).padStart(3, '0')}`, serial },
    ...more,
  }
}
const with_ = (...files: FixtureId[]) => mail({ files }, files)

/** What mails carry: every file is kept, or refused with its name. */
export const FILE_CASES: readonly MailCase[] = [
  with_('passport'),
  with_('passport', 'receipt'),
  with_('passport', 'receipt', 'visa'),
  with_('screen'),
  with_('webp'),
  with_('invoice'),
  with_('invoice', 'certificate'),
  with_('film'),
  with_('heic1'),
  // J6: four HEIC and a PDF.
  with_('heic1', 'heic2', 'heic3', 'heic4', 'invoice'),
  with_('passport', 'heic1', 'invoice', 'film', 'webp', 'screen'),
  // The same file twice in one mail is two files.
  with_('passport', 'passport'),
  // Inline pictures.
  mail({ shape: 'related', files: ['passport'] }, ['passport']),
  mail({ shape: 'related', files: ['passport', 'receipt'] }, ['passport', 'receipt']),
  mail({ shape: 'related', files: ['screen', 'webp', 'visa'] }, ['screen', 'webp', 'visa']),
  mail({ shape: 'related', files: ['heic1'] }, ['heic1']),
  mail({ html: '<p>see below</p>', files: ['receipt'] }, ['receipt']),
  mail({ html: '<p>附件</p>', shape: 'alternative', files: ['invoice', 'passport'] }, [
    'invoice',
    'passport',
  ]),
  // winmail.dat.
  mail({ shape: 'tnef', files: ['passport'] }, ['passport']),
  mail({ shape: 'tnef', files: ['invoice', 'passport'] }, ['invoice', 'passport']),
  mail({ shape: 'tnef', files: ['heic1', 'heic2', 'receipt'] }, ['heic1', 'heic2', 'receipt']),
  mail({ shape: 'tnef', files: ['film', 'screen'] }, ['film', 'screen']),
  mail({ shape: 'tnef', files: ['visa', 'program'] }, ['visa'], 1),
  // Forwarded as an attachment and inline.
  mail({ shape: 'forwarded', files: ['passport'] }, ['passport']),
  mail({ shape: 'forwarded', files: ['passport', 'invoice'] }, ['passport', 'invoice']),
  mail({ shape: 'forwarded', files: ['heic1', 'visa'] }, ['heic1', 'visa']),
  mail({ shape: 'forwarded-inline', files: ['passport'] }, ['passport']),
  mail({ shape: 'forwarded-inline', files: ['receipt', 'invoice'] }, ['receipt', 'invoice']),
  mail({ shape: 'forwarded', files: [] }, []),
  mail({ shape: 'forwarded', files: ['lockedPdf', 'passport'] }, ['passport'], 1),
  // Names in every coding; a path, and none at all.
  mail({ files: ['passport'], fileName: `filename*=utf-8''%E6%8A%A4%E7%85%A7.jpg` }, ['passport']),
  mail({ files: ['passport'], fileName: `filename*=gb18030''%BB%A4%D5%D5.jpg` }, ['passport']),
  mail({ files: ['passport'], fileName: `filename*0*=utf-8''%E6%8A; filename*1*=%A4%E7%85%A7.jpg` }, [
    'passport',
  ]),
  mail({ files: ['passport'], fileName: `filename*0="a long "; filename*1="name.jpg"` }, ['passport']),
  mail({ files: ['passport'], fileName: 'filename="=?gb2312?B?u6Q=?= =?gb2312?B?1dU=?=.jpg"' }, ['passport']),
  mail({ files: ['passport'], fileName: 'filename="=?gb2312?B?u6TV?= =?gb2312?B?1Q==?=.jpg"' }, ['passport']),
  mail({ files: ['passport'], fileName: 'filename="..\\\\..\\\\windows\\\\x.jpg"' }, ['passport']),
  mail({ files: ['passport'], fileName: 'name=""' }, ['passport']),
  // Refused, each of them alone or beside what is kept.
  mail({ files: ['lockedPdf'] }, [], 1),
  mail({ files: ['lockedZip', 'passport'] }, ['passport'], 1),
  mail({ files: ['program'] }, [], 1),
  mail({ files: ['hidden', 'receipt'] }, ['receipt'], 1),
  mail({ files: ['programZip'] }, [], 1),
  mail({ files: ['scanner', 'visa'] }, ['visa'], 1),
  mail({ files: ['notes'] }, [], 1),
  mail({ files: ['empty', 'passport'] }, ['passport'], 1),
  mail({ files: ['cut', 'passport'] }, ['passport'], 1),
  mail({ files: ['lockedPdf', 'program', 'empty', 'passport', 'invoice'] }, ['passport', 'invoice'], 3),
  // 25 MB, and 28.
  mail({ files: ['film25'] }, ['film25']),
  mail({ files: ['film28', 'passport', 'invoice'] }, ['passport', 'invoice'], 1),
]
