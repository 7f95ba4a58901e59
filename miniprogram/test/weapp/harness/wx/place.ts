import type { AppJson } from '../app-json'
import { WxFail } from './host'
import type { Apis, WxHost } from './host'

const FIX = { accuracy: 30, altitude: 0, horizontalAccuracy: 30, speed: -1, verticalAccuracy: 0 }

/** Where the phone is. WeChat answers only what app.json declares, and only after the person has agreed. */
export function placeApis(host: WxHost, json: AppJson): Apis {
  const locate = (name: string) =>
    host.api(name, options => {
      const { phone } = host
      if (!json.requiredPrivateInfos?.includes(name))
        throw new WxFail(
          'the api need to be declared in the requiredPrivateInfos field in app.json/ext.json',
          112,
        )
      if (json.permission?.['scope.userLocation'] === undefined)
        throw new WxFail('please set permission in app.json')
      if (phone.location === 'refused') throw new WxFail('auth deny')
      const fix = options['type'] === 'gcj02' ? phone.location.gcj02 : phone.location.wgs84
      return { ...FIX, latitude: fix[0], longitude: fix[1] }
    })
  return { getLocation: locate('getLocation'), getFuzzyLocation: locate('getFuzzyLocation') }
}
