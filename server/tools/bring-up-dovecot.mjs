import { chmodSync, chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from './bring-up-mariadb.mjs'
import { launch, run, stop, whenEnding } from './children.mjs'
import { findProgram, installPackages } from './debian-packages.mjs'

/** A Unix socket's path may not be longer than this; dovecot keeps many below its folder. */
const LONGEST_FOLDER = 60
const PATIENCE = 120_000
const PACKAGES = ['dovecot-imapd', 'dovecot-lmtpd']
/** Every box opens with this password; the server listens on the loopback alone and ends with the run. */
const PASSWORD = 'secret'

/**
 * Starts a private dovecot with empty boxes in a temporary folder, on two free ports of the loopback: IMAP, and LMTP to deliver
 * into it. Any user name has a box. Installs it when it is missing and may be. Gives `{ url, stop }`, the address as
 * `imap://:password@127.0.0.1:port/?lmtp=port`; throws one sentence when there can be none.
 */
export async function bringUpDovecot(say = console.log) {
  const daemon = await findDovecot(say)
  const folder = temporaryFolder()
  whenEnding(() => rmSync(folder, { recursive: true, force: true }))
  const [imap, lmtp] = [await freePort(), await freePort()]
  const file = join(folder, 'dovecot.conf')
  writeFileSync(file, settings(folder, imap, lmtp, await identities()))
  const child = launch(daemon, ['-F', '-c', file], { stdio: 'ignore' })
  await Promise.all([imap, lmtp].map(port => answering(child, port, folder)))
  const end = async () => {
    await stop(child)
    rmSync(folder, { recursive: true, force: true })
  }
  return { url: `imap://:${PASSWORD}@127.0.0.1:${imap}/?lmtp=${lmtp}`, stop: end }
}

async function findDovecot(say) {
  const there = () => findProgram('dovecot')
  const lmtp = () => PARTS.some(folder => isFile(join(folder, 'lmtp')) && isFile(join(folder, 'imap')))
  if (!there() || !lmtp()) await installPackages(PACKAGES, say)
  const daemon = there()
  if (!daemon) throw new Error(`Please install ${PACKAGES.join(' and ')}: mails are read from a real server.`)
  return daemon
}

const PARTS = ['/usr/lib/dovecot', '/usr/libexec/dovecot', '/usr/local/libexec/dovecot']

function isFile(path) {
  try {
    return readFileSync(path).length > 0
  } catch {
    return false
  }
}

function temporaryFolder() {
  const base = tmpdir().length > LONGEST_FOLDER - 20 ? '/tmp' : tmpdir()
  const folder = mkdtempSync(join(base, 'iws-dovecot-'))
  chmodSync(folder, 0o755)
  return folder
}

/** As root dovecot gives its parts users of their own; as anybody else all of it is that one. */
async function identities() {
  const root = process.getuid?.() === 0
  const me = userInfo().username
  if (!root) return { root, box: me, uid: process.getuid(), inside: me, login: me, group: await groupOf(me) }
  const uid = Number((await run('id', ['-u', 'mail'])).output.trim())
  return { root, box: 'mail', uid, inside: 'dovecot', login: 'dovenull', group: 'dovecot' }
}

async function groupOf(user) {
  return (await run('id', ['-gn', user])).output.trim()
}

const service = (name, lines) => `service ${name} {\n${lines.map(line => `  ${line}\n`).join('')}}\n`
const listener = (name, port) => [`inet_listener ${name} {`, `  address = 127.0.0.1`, `  port = ${port}`, '}']

function settings(folder, imap, lmtp, { root, box, uid, inside, login, group }) {
  const mail = join(folder, 'mail')
  mkdirSync(mail)
  if (root) chownSync(mail, uid, 0)
  // Only root may lock a process into a folder.
  const noJail = root ? [] : ['chroot =']
  return [
    `base_dir = ${folder}/run\nstate_dir = ${folder}/state\nlog_path = ${folder}/log\n`,
    'instance_name = iws\nprotocols = imap lmtp\nlisten = 127.0.0.1\nssl = no\ndisable_plaintext_auth = no\n',
    `mail_location = maildir:${mail}/%u\nmail_fsync = never\nfirst_valid_uid = 1\nfirst_valid_gid = 0\n`,
    `default_internal_user = ${inside}\ndefault_login_user = ${login}\ndefault_internal_group = ${group}\n`,
    'mail_max_userip_connections = 200\n',
    `passdb {\n  driver = static\n  args = password=${PASSWORD}\n}\n`,
    `userdb {\n  driver = static\n  args = uid=${uid} gid=${root ? box : group} home=${mail}/%u allow_all_users=yes\n}\n`,
    service('imap-login', [...listener('imap', imap), ...listener('imaps', 0), ...noJail]),
    service('lmtp', [...listener('lmtp', lmtp), ...(root ? [] : [`user = ${inside}`])]),
    ...['anvil', 'stats', 'auth', 'auth-worker'].map(name => (root ? '' : service(name, noJail))),
  ].join('')
}

async function answering(child, port, folder) {
  const until = Date.now() + PATIENCE
  while (!(await greets(port))) {
    if (child.exitCode !== null || Date.now() > until)
      throw new Error(`dovecot did not start:\n${logOf(folder)}`)
    await pause(50)
  }
}

function greets(port) {
  return new Promise(resolve => {
    const socket = connect(port, '127.0.0.1')
    const end = fine => {
      socket.destroy()
      resolve(fine)
    }
    socket.setTimeout(2000, () => end(false))
    socket.once('data', () => end(true))
    socket.once('error', () => end(false))
  })
}

function logOf(folder) {
  try {
    return readFileSync(join(folder, 'log'), 'utf8').slice(-2000)
  } catch {
    return 'it wrote no log'
  }
}
