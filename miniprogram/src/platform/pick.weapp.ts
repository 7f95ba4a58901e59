import Taro from '@tarojs/taro'
import { LONGEST_SECONDS, MOST_BYTES } from './pick-face'
import type { Picked, PickedPhoto, PickFrom } from './pick-face'

/**
 * Opens camera or album; gives at most `count` photos as they were taken, or why there are none. `film`: short videos as
 * well, which stay as they are.
 */
export async function pickPhotos(from: PickFrom, count: number, film = false): Promise<Picked> {
  try {
    const { tempFiles } = await Taro.chooseMedia({
      count,
      mediaType: film ? ['image', 'video'] : ['image'],
      sourceType: [from],
      sizeType: ['original'],
      ...(film && { maxDuration: LONGEST_SECONDS }),
    })
    const photos = tempFiles.map(({ tempFilePath: path, size: bytes, fileType }) =>
      fileType === 'video' ? { path, bytes } : light({ path, bytes }),
    )
    return { ok: true, photos: await Promise.all(photos) }
  } catch (error) {
    return { ok: false, why: refusal(error, from) }
  }
}

/** Leads to WeChat's own page of permissions; gives whether camera and album are allowed afterwards. */
export async function openPermissions(): Promise<boolean> {
  const { authSetting } = await Taro.openSetting()
  return authSetting['scope.camera'] !== false && authSetting['scope.album' as 'scope.camera'] !== false
}

/** Photos too heavy for the way are saved again at a lower quality; all others stay byte for byte. */
async function light(photo: PickedPhoto): Promise<PickedPhoto> {
  if (photo.bytes <= MOST_BYTES) return photo
  const { tempFilePath } = await Taro.compressImage({ src: photo.path, quality: 80 })
  return { path: tempFilePath, bytes: MOST_BYTES }
}

function refusal(error: unknown, from: PickFrom): Exclude<Picked, { ok: true }>['why'] {
  const said = typeof error === 'object' && error && 'errMsg' in error ? String(error.errMsg) : ''
  if (/cancel/i.test(said)) return 'cancelled'
  if (/privacy/i.test(said)) return 'privacy-refused'
  if (/auth|permission|denied|deny|authorize/i.test(said)) return `${from}-refused`
  return 'failed'
}
