import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser, BrowserContextOptions } from 'playwright-core'

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Opens a real Chromium without a window: the one `IWS_CHROMIUM` names, else the system's. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), headless: true, args: FLAGS })
}

function executable(): string {
  const path = process.env.IWS_CHROMIUM ?? PLACES.find(isProgram)
  if (!path) throw new Error('No Chromium here. "npm test" installs it when it may; else set IWS_CHROMIUM.')
  return path
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A phone of 375 × 812 points that a finger taps. Its user agent stays a desktop one, on which Taro opens the file chooser at once. */
export const PHONE: BrowserContextOptions = {
  viewport: { width: 375, height: 812 },
  deviceScaleFactor: 2,
  hasTouch: true,
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
}

/** A reviewer's screen. */
export const DESK: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  reducedMotion: 'reduce',
}

/** Nothing a person waits for may take longer than this (ms); a slow machine is forgiven. */
export const PATIENCE = 60_000
