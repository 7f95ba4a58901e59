import { existsSync } from 'node:fs'
import { run } from './children.mjs'
import { findProgram, installPackages } from './debian-packages.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * Gives the path of a Chromium, installing it and a Chinese font when they are missing and may be installed.
 * `IWS_CHROMIUM` names another one. Throws one sentence saying what to install when there can be none.
 */
export async function bringUpChromium(say = console.log) {
  const named = process.env.IWS_CHROMIUM
  if (named && !existsSync(named)) throw new Error(`IWS_CHROMIUM names ${named}, which is not there.`)
  const missing = []
  if (!named && !findProgram(...NAMES)) missing.push('chromium')
  if (!(await writesChinese())) missing.push('fonts-noto-cjk')
  if (missing.length > 0) await installPackages(missing, say)
  const path = named ?? findProgram(...NAMES)
  if (!path) throw new Error('Please install chromium: the applet and the desk are tested in a real browser.')
  return path
}

/** Without a Chinese font every picture would show boxes. Where fontconfig is missing, so is the font. */
async function writesChinese() {
  const { code, output } = await run('fc-list', [':lang=zh-cn', 'family'])
  return code === 0 && output.trim() !== ''
}
