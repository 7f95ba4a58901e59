/**
 * Makes a picture of every screen of applet and desk into pictures/, after building what changed. `npm run pictures -- readme`
 * makes those of the README anew instead.
 */
import { bringUpChromium } from './bring-up-chromium.mjs'
import { build } from './builds.mjs'
import { endEverything, endOnSignals, launch } from './children.mjs'
import { ensureInstalled, runtime } from './install.mjs'
import { inRoot } from './root.mjs'

const ofReadme = process.argv[2] === 'readme'
const README = ['applet', 'repair', 'desk']

async function pictures() {
  await ensureInstalled()
  for (const name of ['server', 'h5']) {
    const { code, output } = await build(name)
    if (code !== 0) throw new Error(`Building ${name} failed:\n${output}`)
  }
  const env = { IWS_CHROMIUM: await bringUpChromium(), NODE_OPTIONS: '' }
  const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js']
  const which = `gallery/${ofReadme ? 'readme' : 'all'}`
  const child = launch(runtime(), [...jest, '--config', 'miniprogram/jest.pictures.mjs', which], { env })
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)))
}

/** Puts the pictures of the README into docs/, with as few colours as they need. */
async function renewReadme() {
  const { default: sharp } = await import('sharp')
  for (const name of README)
    await sharp(inRoot('pictures', `readme-${name}.png`))
      .png({ palette: true, quality: 85, effort: 10 })
      .toFile(inRoot('docs/pictures', `${name}.png`))
}

endOnSignals()
try {
  process.exitCode = await pictures()
  if (process.exitCode === 0 && ofReadme) await renewReadme()
  if (process.exitCode === 0) console.log(`The pictures are in ${ofReadme ? 'docs/pictures' : 'pictures'}/.`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  await endEverything()
}
