/** The settings of a mailbox that nobody looks into by himself: mails are handed in, answers wait in the outbox. */
export const OUR_NAMES = {
  imap: 'imap://iws%40mailbox.example.com:secret@127.0.0.1:1/',
  mail: { url: 'smtp://127.0.0.1:1', from: 'IWS <sender@mailbox.example.com>' },
} as const
