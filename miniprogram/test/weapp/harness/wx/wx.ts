import type { AppJson } from '../app-json'
import { deviceApis } from './device'
import { fileApis } from './files'
import type { WxHost } from './host'
import { mediaApis } from './media'
import { networkApis } from './network'
import { placeApis } from './place'
import { screenApis } from './screens'
import type { Navigator } from './screens'
import { storageApis } from './storage'

/** Every wx API the harness has, for one run of the applet. One it lacks is undefined, as on an older base library. */
export function makeWx(host: WxHost, navigator: Navigator, json: AppJson): Record<string, unknown> {
  const files = fileApis(host)
  return {
    ...deviceApis(host),
    ...screenApis(host, navigator),
    ...storageApis(host),
    ...networkApis(host),
    ...mediaApis(host),
    ...placeApis(host, json),
    ...files.apis,
    env: files.env,
  }
}
