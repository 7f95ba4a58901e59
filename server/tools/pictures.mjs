/** Makes a picture of every screen of applet and desk into pictures/, after building what changed. */
import { bringUpChromium } from './bring-up-chromium.mjs'
import { build } from './builds.mjs'
import { endEverything, endOnSignals, launch } from './children.mjs'
import { ensureInstalled, runtime } from './install.mjs'

async function pictures() {
  await ensureInstalled()
  for (const name of ['server', 'h5']) {
    const { code, output } = await build(name)
    if (code !== 0) throw new Error(`Building ${name} failed:\n${output}`)
  }
  const env = { IWS_CHROMIUM: await bringUpChromium(), NODE_OPTIONS: '' }
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const child = launch(runtime(), [...jest, '--config', 'miniprogram/jest.pictures.mjs'], { env })
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)))
}

endOnSignals()
try {
  process.exitCode = await pictures()
  if (process.exitCode === 0) console.log('The pictures are in pictures/.')
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await endEverything()
}
