import type { Applet } from './applet'
import type { Desk } from './desk'

/** The ticket of a page in sight, by its address. */
export const ticketIn = (applet: Applet): string =>
  new URL(applet.page.url().replace('/#/', '/')).searchParams.get('id') ?? ''

/** The number shown after sending. */
export async function numberSent(applet: Applet): Promise<string> {
  await applet
    .see('sent')
    .waitFor()
    .catch(async () => {
      throw new Error(`Nothing was sent; the page reads: ${await applet.reads()}`)
    })
  const number = /IWS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await applet.see('sent').innerText())?.[0]
  if (!number) throw new Error('No number is shown after sending.')
  return number
}

/** Opens the form of one step by its key, and waits for it. */
export async function openForm(desk: Desk, key: string): Promise<void> {
  await desk.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await desk.press(key)
  await desk.page.locator('dialog[open]').waitFor()
}

/** Sends the open form by keyboard; gives the ticket as the server answered, once the form is gone. */
export async function sendForm<Given>(desk: Desk, path: string): Promise<Given> {
  const given = (await desk.pressAndSend('Control+Enter', path)) as Given
  await desk.page.locator('dialog[open]').waitFor({ state: 'detached' })
  return given
}

/** Fills a box of the open form, found by the words beside it. */
export const fillForm = (desk: Desk, label: string, text: string): Promise<void> =>
  desk.page.locator('dialog[open]').getByLabel(label).fill(text)

/** The step whose button says so; its key. */
export async function keyOfStep(desk: Desk, label: string): Promise<string> {
  const button = desk.page.locator('.desk-thread-head button', { hasText: label })
  return (await button.getAttribute('aria-keyshortcuts')) ?? ''
}
