import { WxFail } from './host'
import type { Apis, Options, Result, WxHost } from './host'

const WINDOW = {
  pixelRatio: 3,
  screenWidth: 375,
  screenHeight: 812,
  windowWidth: 375,
  windowHeight: 724,
  statusBarHeight: 44,
  screenTop: 88,
  safeArea: { left: 0, right: 375, top: 44, bottom: 778, width: 375, height: 734 },
}
const DEVICE = {
  brand: 'example',
  model: 'example',
  system: 'Android 14',
  platform: 'android',
  benchmarkLevel: 30,
  memorySize: 6144,
}

/** What phone, system and WeChat tell about themselves, and the few things they do for anyone who asks. */
export function deviceApis(host: WxHost): Apis {
  const base = () => ({
    SDKVersion: '3.8.0',
    enableDebug: false,
    fontSizeSetting: 16,
    fontSizeScaleFactor: 1,
    host: { appId: '' },
    language: host.phone.language,
    theme: host.phone.theme,
    version: '8.0.50',
  })
  const tell = <T>(name: string, info: () => T) => ({ [name]: () => host.adopt(info()) })
  const system = () => ({ ...base(), ...DEVICE, ...WINDOW, cameraAuthorized: true, wifiEnabled: true })
  const nothing = (name: string) => ({ [name]: host.api(name, () => undefined) })
  return {
    ...tell('getAppBaseInfo', base),
    ...tell('getWindowInfo', () => WINDOW),
    ...tell('getDeviceInfo', () => DEVICE),
    ...tell('getSystemInfoSync', system),
    ...tell('getSystemSetting', () => ({
      wifiEnabled: true,
      bluetoothEnabled: false,
      deviceOrientation: 'portrait',
    })),
    ...tell('getAppAuthorizeSetting', () => ({
      cameraAuthorized: 'authorized',
      albumAuthorized: 'authorized',
    })),
    ...tell('getMenuButtonBoundingClientRect', () => ({
      top: 48,
      bottom: 80,
      left: 278,
      right: 365,
      width: 87,
      height: 32,
    })),
    ...tell('getAccountInfoSync', () => ({
      miniProgram: { appId: 'touristappid', envVersion: 'release', version: '0.1.0' },
    })),
    getSystemInfo: host.api('getSystemInfo', system),
    getSystemInfoAsync: host.api('getSystemInfoAsync', system),
    login: host.api('login', async () => ({ code: await host.phone.login() })),
    checkSession: host.api('checkSession', () => undefined),
    getSetting: host.api('getSetting', () => ({ authSetting: {} })),
    openSetting: host.api('openSetting', () => ({
      authSetting: {
        'scope.camera': host.phone.camera === 'allowed',
        'scope.userLocation': host.phone.location !== 'refused',
      },
    })),
    getClipboardData: host.api('getClipboardData', () => ({ data: '' })),
    ...nothing('setClipboardData'),
    ...nothing('makePhoneCall'),
    ...nothing('vibrateShort'),
    requestSubscribeMessage: host.api('requestSubscribeMessage', options => subscribeMessage(host, options)),
    ...nothing('openLocation'),
    canIUse: () => true,
    nextTick: (then: unknown) => void setTimeout(() => host.enter(then), 0),
    getUpdateManager: () =>
      host.adopt({
        applyUpdate: () => undefined,
        onCheckForUpdate: () => undefined,
        onUpdateReady: () => undefined,
        onUpdateFailed: () => undefined,
      }),
    ...host.listening('ThemeChange'),
    ...listeners(),
  }
}

/** Registrations whose events the harness never raises. */
function listeners(): Apis {
  const names = [
    'AppShow',
    'AppHide',
    'Error',
    'PageNotFound',
    'UnhandledRejection',
    'ThemeChange',
    'WindowResize',
  ]
  const more = ['KeyboardHeightChange', 'AudioInterruptionBegin', 'MemoryWarning', 'UserCaptureScreen']
  return Object.fromEntries(
    [...names, ...more].flatMap(name => [`on${name}`, `off${name}`]).map(name => [name, () => undefined]),
  )
}

/** WeChat asks for three templates at most, and answers for each. */
function subscribeMessage(host: WxHost, options: Options): Result {
  const ids = options['tmplIds'] as readonly string[]
  if (ids.length === 0 || ids.length > 3) throw new WxFail('the number of tmplIds is not fit', 20003)
  return Object.fromEntries(ids.map(id => [id, host.phone.subscribes]))
}
