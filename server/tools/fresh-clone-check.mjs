/**
 * What somebody does who has just cloned the project: `npm start` and nothing else, then applet and desk in a browser,
 * signed in as both. Clones the last commit into a temporary folder, prints how long the first and the second start
 * took, and ends with 0 only when all of it worked. `--empty-cache`: npm has nothing in its cache, as on a new machine.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { bringUpChromium } from './bring-up-chromium.mjs'
import { freePort } from './bring-up-mariadb.mjs'
import { endEverything, endOnSignals, launch, run, stop, whenEnding } from './children.mjs'
import { ROOT } from './root.mjs'

/** The first start installs over the network; the second must be quick (ms). */
const FIRST = 12 * 60_000
const SECOND = 60_000

async function check() {
  const folder = mkdtempSync(join(tmpdir(), 'iws-clone-'))
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const clone = join(folder, 'clone')
  const { code, output } = await run('git', ['clone', '-q', '--no-hardlinks', ROOT, clone])
  if (code !== 0) throw new Error(`git clone failed:\n${output}`)
  if (existsSync(join(clone, 'node_modules'))) throw new Error('The clone is not fresh: it has node_modules.')
  const executablePath = await bringUpChromium()
  const env = process.argv.includes('--empty-cache') ? { npm_config_cache: join(folder, 'npm-cache') } : {}
  for (const [name, patience] of Object.entries({ first: FIRST, second: SECOND })) {
    const server = await npmStart(clone, patience, env)
    console.log(`The ${name} start took ${server.seconds.toFixed(1)} s.`)
    await look(server.url, executablePath)
    await stop(server.child)
  }
  console.log('Applet and desk were signed in to after both starts.')
}

/** Runs `npm start` in the clone; gives its address once it says that it is ready. */
async function npmStart(clone, patience, more) {
  const port = await freePort()
  const began = Date.now()
  const env = { ...more, PORT: String(port), npm_execpath: '', npm_node_execpath: '', INIT_CWD: '' }
  const child = launch('npm', ['start', '--silent'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`npm start was not ready after ${patience / 1000} s.`)),
      patience,
    )
    let told = ''
    child.stdout.on('data', piece => {
      process.stdout.write(piece)
      told += piece
      if (/Ready after/.test(told)) resolve(clearTimeout(late))
    })
    child.once('exit', code => reject(new Error(`npm start ended with ${code}.`)))
  })
  return { child, url: `http://127.0.0.1:${port}`, seconds: (Date.now() - began) / 1000 }
}

/** Opens applet and desk and signs in by one tap at each; throws when a page does not follow. */
async function look(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
  try {
    await signIn(browser, url, 'customer')
    await signIn(browser, url, 'reviewer')
  } finally {
    await browser.close()
  }
}

const WAYS = {
  customer: {
    path: '/',
    steps: ['#progress', '#sign-in-demo >> visible=true'],
    then: '#sign-in-demo >> visible=true',
  },
  reviewer: { path: '/desk', steps: ['.desk-demo-ways button >> nth=0'], then: '.desk-sign-in' },
}

/** Walks in by one tap; the way in must be gone afterwards, and the session must be of that role. */
async function signIn(browser, url, who) {
  const { path, steps, then } = WAYS[who]
  const context = await browser.newContext({ viewport: { width: 375, height: 812 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(url + path, { waitUntil: 'networkidle' })
  for (const step of steps.slice(0, -1)) await page.locator(step).first().click()
  const button = page.locator(steps.at(-1)).first()
  await button.waitFor()
  const [given] = await Promise.all([
    page.waitForResponse(response => response.url().endsWith('/api/session/demo')),
    button.click(),
  ])
  const { role } = await given.json()
  if (role !== who) throw new Error(`Signed in as ${role}, not as ${who}.`)
  await page.locator(then).first().waitFor({ state: 'detached' })
  await context.close()
  console.log(`Signed in at ${path} as ${who}.`)
}

endOnSignals()
try {
  await check()
} catch (error) {
  console.error(`\n${error.message}`)
  process.exitCode = 1
} finally {
  await endEverything()
}
