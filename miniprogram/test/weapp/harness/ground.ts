import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Phone } from './phone'

const folders: string[] = []
const phones: Phone[] = []

/** A new phone, thrown away by `clearGround`. */
export function newPhone(): Phone {
  const phone = new Phone()
  phones.push(phone)
  return phone
}

/** Writes a small mini-program by hand: file names to contents; app.json lists `pages`. Gives its folder. */
export function handMade(pages: readonly string[], files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'hand-made-'))
  folders.push(folder)
  const plain = Object.fromEntries(
    pages.flatMap(page => [
      [`${page}.js`, 'Page({})'],
      [`${page}.wxml`, '<view/>'],
    ]),
  )
  const all = { 'app.json': JSON.stringify({ pages }), 'app.js': 'App({})', ...plain, ...files }
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** Removes every folder and phone made so far. */
export function clearGround(): void {
  for (const phone of phones.splice(0)) phone.discard()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}
