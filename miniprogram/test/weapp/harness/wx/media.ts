import { readFileSync, statSync } from 'node:fs'
import { real } from './files'
import { WxFail } from './host'
import type { Apis, Options, Result, WxHost } from './host'

type Resolve = (answer: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void

const REFUSED = 'privacy permission is not authorized'

/** Camera, album, scanner, and the privacy question that stands before them. */
export function mediaApis(host: WxHost): Apis {
  const { phone } = host
  const listeners: unknown[] = []
  const guarded = (name: string, work: (options: Options) => Result | void) =>
    host.api(name, async options => {
      await privacy(host, listeners)
      return work(options)
    })
  return {
    chooseMedia: guarded('chooseMedia', options => chooseMedia(host, options)),
    scanCode: guarded('scanCode', () => {
      const result = phone.scans.shift()
      if (result === undefined) throw new WxFail('cancel')
      return { result, scanType: 'CODE_128', charSet: 'utf-8', path: '', rawData: '' }
    }),
    saveImageToPhotosAlbum: guarded('saveImageToPhotosAlbum', () => undefined),
    previewImage: host.api('previewImage', () => undefined),
    previewMedia: host.api('previewMedia', () => undefined),
    compressImage: host.api('compressImage', options => ({
      tempFilePath: phone.disk.addTemporary(real(host, options['src'])),
    })),
    getImageInfo: host.api('getImageInfo', options => {
      const size = jpegSize(readFileSync(real(host, options['src'])))
      return { ...size, path: String(options['src']), orientation: 'up', type: 'jpeg' }
    }),
    getPrivacySetting: host.api('getPrivacySetting', () => ({
      needAuthorization: phone.privacy !== 'agreed',
      privacyContractName: '《用户隐私保护指引》',
    })),
    requirePrivacyAuthorize: host.api('requirePrivacyAuthorize', () => privacy(host, listeners)),
    openPrivacyContract: host.api('openPrivacyContract', () => undefined),
    onNeedPrivacyAuthorization: (listener: unknown) => void listeners.push(listener),
  }
}

/** Asks for the privacy consent if it is still open: through the applet's own question, else WeChat's pop-up. */
async function privacy(host: WxHost, listeners: readonly unknown[]): Promise<void> {
  const { phone } = host
  if (phone.privacy === 'agreed') return
  const listener = listeners.at(-1)
  const agreed = listener
    ? await new Promise<boolean>(resolve => {
        const answer: Resolve = given => {
          if (given.event !== 'exposureAuthorization') resolve(given.event === 'agree')
        }
        host.enter(listener, answer, { referrer: 'chooseMedia' })
      })
    : phone.privacyAnswer === 'agree'
  if (!agreed) throw new WxFail(REFUSED, 104)
  phone.privacy = 'agreed'
}

function chooseMedia(host: WxHost, options: Options): Result {
  const most = Number(options['count'] ?? 9)
  if (most > 20) throw new WxFail('parameter error: count')
  const sources = (options['sourceType'] ?? ['album', 'camera']) as readonly string[]
  if (host.phone.camera === 'refused' && !sources.includes('album')) throw new WxFail('auth deny')
  const chosen = host.phone.album.splice(0, most)
  if (chosen.length === 0) throw new WxFail('cancel')
  const tempFiles = chosen.map(file => {
    const size = jpegSize(readFileSync(file.path))
    return {
      tempFilePath: host.phone.disk.addTemporary(file.path),
      size: statSync(file.path).size,
      fileType: 'image',
      width: file.width ?? size.width,
      height: file.height ?? size.height,
    }
  })
  return { type: 'image', tempFiles }
}

/** Reads width and height from a JPEG's frame header; zeros for anything else. */
function jpegSize(bytes: Buffer): { width: number; height: number } {
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
  }
  return { width: 0, height: 0 }
}
