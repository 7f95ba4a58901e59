import type { Config } from '../core/config/config.ts'

/** Takes the settings; gives the addresses that are ours, in small letters: a mail from one of them came back to us. */
export function ourAddresses({ mail, imap }: Pick<Config, 'mail' | 'imap'>): string[] {
  const sender = /([^\s<>]+@[^\s<>]+)>?$/.exec(mail?.from ?? '')?.[1]
  const box = imap === null ? undefined : decodeURIComponent(new URL(imap).username)
  return [sender, box].flatMap(each => (each?.includes('@') ? [each.toLowerCase()] : []))
}
