import type { PaperId } from '@iws/shared/rulebook/words'
import type { Drawing } from './draw'
import { bars, box, circle, code, portrait, rows } from './strokes'

const page = box(8, 6, 144, 100, 6)
const card = box(8, 12, 144, 88, 8)
const sheet = box(36, 4, 88, 104, 3)

/** A travel permit as a card with the photo on the left: three papers look alike. */
const permitCard = (photo: number, text: number): Drawing => ({
  ink: card + portrait(photo, 36, 34) + rows(18, 52, 24) + rows(text, 20, 60),
  marks: {
    'holder-name': box(text - 4, 36, 66, 12),
    'document-number': box(text - 4, 72, 66, 12),
    'expiry-day': box(text + 26, 54, 36, 10),
  },
})

const entry = (x: number, y: number): string =>
  `${box(x, y, 52, 30, 2)}M${x + 8} ${y + 10}h16m-5-5l5 5l-5 5M${x + 8} ${y + 22}h36`
const exit = (x: number, y: number): string =>
  `M${x + 8} ${y}h36l8 15l-8 15h-36l-8-15zM${x + 18} ${y + 10}h16m-5-5l5 5l-5 5M${x + 14} ${y + 22}h24`

/** A booklet page with an entry and an exit stamp. */
const stamps = (extra: string): Drawing => ({
  ink: `${page}M80 6v100${extra}`,
  marks: { 'entry-day': entry(18, 20), 'exit-day': exit(90, 62), port: box(96, 44, 40, 8, 2) },
})

const slip = (extra: string): Drawing => ({
  ink: sheet + rows(46, 44, 16) + rows(46, 30, 26) + extra,
  marks: {
    'holder-name': box(44, 32, 72, 9, 2),
    'document-number': box(44, 45, 72, 9, 2),
    'entry-day': box(44, 58, 34, 12, 2),
    'stay-limit': box(82, 58, 34, 12, 2),
  },
})

/** Our own drawing of each paper, the parts that must be readable marked. */
export const PAPER_DRAWINGS: Record<PaperId, Drawing> = {
  'purchase-proof': {
    ink: `M34 4h92v98l-8-5l-8 5l-8-5l-8 5l-8-5l-6 5l-6-5l-8 5l-8-5l-8 5l-8-5l-8 5zM44 84h40M100 84h16M44 76h72`,
    marks: {
      seller: box(42, 12, 40, 12, 2),
      'purchase-day': box(90, 12, 28, 12, 2),
      model: box(42, 32, 76, 10, 2),
      serial: box(42, 46, 76, 10, 2),
      'buyer-name': box(42, 60, 48, 10, 2),
      'handwritten-note': 'M100 68c4-8 6 4 10-2s4 2 8-2',
    },
  },
  'passport-photo-page': {
    ink: page + portrait(18, 18, 36) + rows(64, 30, 22) + rows(64, 78, 54, 64),
    marks: {
      'holder-name': `${box(14, 74, 132, 24, 2)}M20 82h118M20 90h118`,
      'document-number': box(108, 16, 36, 11, 2),
      nationality: box(62, 32, 34, 11, 2),
      'expiry-day': box(104, 32, 40, 11, 2),
    },
  },
  'passport-stamp-page': stamps('M92 22h48M92 32h30M20 70h44M20 80h44M20 90h28'),
  'hk-macao-permit': permitCard(18, 62),
  'hk-macao-permit-endorsement': {
    ink: card + rows(18, 124, 74, 82, 90) + rows(18, 34, 26),
    marks: { 'endorsement-validity': `${box(18, 34, 124, 28, 2)}M26 44h60M26 53h44M100 44h34` },
  },
  'hk-visitor-slip': slip(rows(46, 68, 82, 90) + rows(46, 40, 98)),
  'macao-entry-slip': slip(code(88, 78, 24) + rows(46, 32, 82, 90, 98)),
  'e-channel-label': {
    ink: `${box(20, 24, 120, 64, 6)}${rows(30, 46, 36)}${rows(30, 100, 78)}M112 32v12M120 32v12M128 32v12M108 38h24`,
    marks: { 'entry-day': box(28, 48, 48, 16, 2), 'stay-limit': box(84, 48, 48, 16, 2) },
  },
  'taiwan-travel-permit': {
    ink: page + portrait(102, 20, 36) + rows(18, 50, 22) + rows(18, 72, 56, 64),
    marks: {
      'holder-name': `${box(14, 74, 132, 24, 2)}M20 82h118M20 90h118`,
      'document-number': box(16, 34, 64, 12, 2),
    },
  },
  'taiwan-travel-stamp': stamps('M20 62h48M20 72h48M20 82h30M94 20h44M94 30h30'),
  'home-return-permit': permitCard(108, 22),
  'taiwan-compatriot-permit': permitCard(18, 62),
  'taiwan-compatriot-stamp': stamps('M20 66h44M20 76h44M92 20h44M92 30h36'),
  'exit-entry-record': {
    ink: `${sheet}${rows(52, 56, 16)}M44 40h72M44 52h72M44 64h72M44 76h72M68 40v36M94 40v36`,
    marks: {
      'holder-name': box(44, 24, 44, 10, 2),
      crossings: box(44, 40, 72, 36, 2),
      'electronic-signature': `${circle(102, 90, 13)}M102 83l2 5h5l-4 3l2 5l-5-3l-5 3l2-5l-4-3h5z`,
    },
  },
  'tax-form-original': {
    ink: `M30 4h84l16 16v88h-100zM114 4v16h16M38 16h56M38 70h84M38 80h84M66 60v32`,
    marks: {
      'recipient-name': box(38, 24, 50, 11, 2),
      'tax-day': box(94, 26, 30, 11, 2),
      'waybill-number': box(38, 94, 40, 9, 2),
      goods: box(38, 48, 84, 12, 2),
      'tax-paid': box(84, 90, 38, 13, 2),
    },
  },
  'mail-item-b': { ink: `${sheet}${rows(48, 64, 24, 36, 48, 60)}${rows(48, 36, 72)}` },
  'serial-label-photo': {
    ink: `${box(6, 8, 148, 50, 6)}M22 18h28M110 18h28M22 46h12M126 46h12M62 58l-22 12M98 58l22 12${box(26, 70, 108, 36, 4)}${box(62, 28, 36, 14, 2)}`,
    marks: { serial: `${box(31, 75, 98, 16, 2)}${bars(38, 79, 8)}M96 83h26`, model: box(31, 95, 60, 7, 2) },
  },
}
