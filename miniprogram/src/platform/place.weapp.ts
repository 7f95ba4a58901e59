import Taro from '@tarojs/taro'
import type { Located, MapPlace, PlaceRefusal } from './place-face'

/** Whether the platform has a page of permissions to lead to. */
export const hasPlacePermission = true

/** Asks the phone where it is, in GCJ-02; gives why it does not tell. */
export async function locate(): Promise<Located> {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { ok: true, at: { lat: latitude, lng: longitude } }
  } catch (error) {
    return { ok: false, why: refusal(error) }
  }
}

/** Leads to WeChat's own page of permissions; gives whether the location is allowed afterwards. */
export async function openPlacePermission(): Promise<boolean> {
  const { authSetting } = await Taro.openSetting()
  return authSetting['scope.userLocation'] === true
}

/** Shows a door on WeChat's map, from where one goes on to the phone's own. */
export async function showOnMap({ lat, lng, name, address }: MapPlace): Promise<void> {
  await Taro.openLocation({ latitude: lat, longitude: lng, name, address, scale: 16 }).catch(() => undefined)
}

function refusal(error: unknown): PlaceRefusal {
  const said = typeof error === 'object' && error && 'errMsg' in error ? String(error.errMsg) : ''
  if (/privacy/i.test(said)) return 'privacy-refused'
  return /auth|permission|den(y|ied)/i.test(said) ? 'refused' : 'failed'
}
