/** A code printed on a label, and the words beside it. */
export interface PrintedCode {
  readonly kind: 'code128' | 'code39' | 'qrcode' | 'datamatrix'
  readonly text: string
  readonly words: string
}

/** How a photo was taken. Lengths are pixels of the photo, angles degrees clockwise. */
export interface Taking {
  readonly turned?: number
  /** How far the lens was from sharp, the same all around or along one direction. */
  readonly blur?: readonly [across: number, down: number]
  /** 1 is daylight. */
  readonly light?: number
  readonly contrast?: number
  /** How much of the photo the label fills; 1 is nearly all. */
  readonly size?: number
  readonly quality?: number
  /** Leaned away from the camera, about an upright and a level axis. */
  readonly leaned?: readonly [upright: number, level: number]
  /** A lamp shining on the label: where, in parts of the label, and how wide. */
  readonly glare?: readonly [x: number, y: number, radius: number]
  readonly inverted?: true
  /** How much of the label is outside the photo, from the right. */
  readonly cut?: number
}

/** One photo of the corpus. `serial` is what a person reads on it; `sure` that the reader has to read it too. */
export interface LabelPhoto {
  readonly name: string
  readonly codes: readonly PrintedCode[]
  readonly serial: string
  /** `read`: in good light this has to be read · `either`: read rightly or asked for again · `again`: cannot be read. */
  readonly expect: 'read' | 'either' | 'again'
  readonly taking: Taking
}

const serial = (text: string, kind: PrintedCode['kind'] = 'code128'): PrintedCode => ({
  kind,
  text,
  words: `S/N ${text}`,
})
const long = (model: string, text: string, kind: PrintedCode['kind'] = 'code128'): PrintedCode => ({
  kind,
  text: `1S${model}${text}`,
  words: `1S${model}${text}`,
})
const model = (text: string): PrintedCode => ({ kind: 'code128', text, words: `MTM ${text}` })
const address: PrintedCode = { kind: 'code128', text: '00FF5E00531A', words: 'MAC 00FF5E00531A' }

/** Twenty photos of labels that never were; what stands on each was written by hand. */
export const LABEL_PHOTOS: readonly LabelPhoto[] = [
  { name: 'plain', codes: [serial('PF0UT001')], serial: 'PF0UT001', expect: 'read', taking: {} },
  {
    name: 'inverted',
    codes: [serial('PF0UT002')],
    serial: 'PF0UT002',
    expect: 'read',
    taking: { inverted: true },
  },
  {
    name: 'turned-90',
    codes: [serial('PF0UT003')],
    serial: 'PF0UT003',
    expect: 'read',
    taking: { turned: 90 },
  },
  {
    name: 'turned-180',
    codes: [serial('PF0UT004')],
    serial: 'PF0UT004',
    expect: 'read',
    taking: { turned: 180 },
  },
  {
    name: 'turned-7',
    codes: [serial('PF0UT005')],
    serial: 'PF0UT005',
    expect: 'read',
    taking: { turned: 7 },
  },
  {
    name: 'turned-back-12',
    codes: [serial('PF0UT006')],
    serial: 'PF0UT006',
    expect: 'read',
    taking: { turned: -12, quality: 60 },
  },
  {
    name: 'blurred',
    codes: [serial('PF0UT007')],
    serial: 'PF0UT007',
    expect: 'either',
    taking: { blur: [3.2, 3.2] },
  },
  {
    name: 'shaken',
    codes: [serial('PF0UT008')],
    serial: 'PF0UT008',
    expect: 'either',
    taking: { blur: [4.4, 0.4], turned: 3 },
  },
  {
    name: 'low-light',
    codes: [serial('PF0UT009')],
    serial: 'PF0UT009',
    expect: 'read',
    taking: { light: 0.22, contrast: 0.7 },
  },
  {
    name: 'jpeg-40',
    codes: [serial('PF0UT010')],
    serial: 'PF0UT010',
    expect: 'read',
    taking: { quality: 40 },
  },
  {
    name: 'small',
    codes: [serial('PF0UT011')],
    serial: 'PF0UT011',
    expect: 'either',
    taking: { size: 0.32 },
  },
  {
    name: 'glare',
    codes: [serial('PF0UT012')],
    serial: 'PF0UT012',
    expect: 'either',
    taking: { glare: [0.35, 0.5, 150] },
  },
  {
    name: 'leaned',
    codes: [serial('PF0UT013')],
    serial: 'PF0UT013',
    expect: 'read',
    taking: { leaned: [28, 18], turned: 4 },
  },
  {
    name: 'qr',
    codes: [long('82WM006KCD', 'PF0UT014', 'qrcode')],
    serial: 'PF0UT014',
    expect: 'read',
    taking: { turned: 21, blur: [1, 1] },
  },
  {
    name: 'data-matrix-inverted',
    codes: [long('82L500EXCD', 'PF0UT015', 'datamatrix')],
    serial: 'PF0UT015',
    expect: 'read',
    taking: { turned: -9, inverted: true },
  },
  {
    name: 'long-1s',
    codes: [long('82WM006KCD', 'PF0UT016')],
    serial: 'PF0UT016',
    expect: 'read',
    taking: { turned: 2, light: 0.6 },
  },
  {
    name: 'two-codes',
    codes: [model('82WM006KCD'), serial('PF0UT017')],
    serial: 'PF0UT017',
    expect: 'read',
    taking: { turned: -3 },
  },
  {
    name: 'code-39-beside-an-address',
    codes: [address, serial('PF0UT018', 'code39')],
    serial: 'PF0UT018',
    expect: 'either',
    taking: { turned: 5, quality: 50 },
  },
  { name: 'cut', codes: [serial('PF0UT019')], serial: 'PF0UT019', expect: 'again', taking: { cut: 0.45 } },
  {
    name: 'hopeless',
    codes: [serial('PF0UT020')],
    serial: 'PF0UT020',
    expect: 'again',
    taking: { blur: [11, 11], light: 0.5 },
  },
]
