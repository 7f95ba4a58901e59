const OURS = /^(?:reply|noted)-([0-9a-z]{26})@/

/** The id of an answer to a mail, of which its Message-ID is made. `noted`: the first word about an unclear mail. */
export function replyIdOf(what: 'reply' | 'noted', mail: string): string {
  return `${what}-${mail.toLowerCase()}`
}

/** Takes a Message-ID without brackets; gives the id of the mail that we answered with it, or null for anybody else's. */
export function repliedMail(messageId: string): string | null {
  return OURS.exec(messageId)?.[1]?.toUpperCase() ?? null
}
