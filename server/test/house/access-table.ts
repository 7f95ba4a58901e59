/**
 * Who may do what, written by hand: it is compared with the routes of the running router. One word a reader, in this order:
 *
 *   nobody · the ticket's owner · another customer · reviewer · station · agent · lead · administrator
 *
 * `in`: the request gets past every check of access (what it then meets is not access's business);
 * `own`: it gets in and is shown nothing of the ticket; a number: it is refused with that status.
 * The ticket is one that waits for a reviewer.
 */
export const ACCESS: Readonly<Record<string, string>> = {
  'GET /api/health/live': 'in in in in in in in in',
  'GET /api/health/ready': 'in in in in in in in in',

  'POST /api/coverage': 'in in in in in in in in',

  // The book is the same for everybody.
  'GET /api/book': 'in in in in in in in in',
  'GET /api/book/:segment': 'in in in in in in in in',

  // How we keep our word is told to everybody.
  'GET /api/kept': 'in in in in in in in in',

  'POST /api/directory/reports': 'in in in in in in in in',
  'GET /api/desk/directory/reports': '401 403 403 403 403 403 403 in',
  'POST /api/desk/directory/reports/:id/close': '401 403 403 403 403 403 403 in',
  'GET /api/desk/stations': '401 403 403 403 403 403 403 in',
  'POST /api/desk/stations/import': '401 403 403 403 403 403 403 in',

  'GET /api/session': 'in in in in in in in in',
  'POST /api/session/wechat': 'in in in in in in in in',
  'POST /api/session/mail/code': 'in in in in in in in in',
  'POST /api/session/mail': 'in in in in in in in in',
  'POST /api/session/staff': 'in in in in in in in in',
  'POST /api/session/demo': 'in in in in in in in in',
  'DELETE /api/session': '401 in in in in in in in',

  'GET /api/subscriptions': '401 in own 403 403 403 403 403',
  'POST /api/subscriptions': '401 in own 403 403 403 403 403',
  'GET /api/inbox': '401 in own 403 403 403 403 403',
  'POST /api/inbox/read': '401 in own 403 403 403 403 403',

  'POST /api/tickets': '401 in own 403 403 403 403 403',
  'GET /api/tickets': '401 in own 403 403 403 403 403',
  'GET /api/tickets/:id': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/consents': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/submit': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/withdraw': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/requirements/:requirement/excuse': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/requirements/:requirement/pages': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/requirements/:requirement/reuse': '401 in 404 403 403 403 403 403',
  'GET /api/tickets/:id/talk-photos': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/requirements/:requirement/talk-photo': '401 in 404 403 403 403 403 403',
  'DELETE /api/tickets/:id/pages/:page': '401 in 404 403 403 403 403 403',
  'GET /api/tickets/:id/certificate': '401 in 404 403 403 403 403 403',

  // A filed repair of the owner’s, with an ask that waits for an answer.
  'POST /api/service': '401 in own 403 403 403 403 403',
  'POST /api/service/same-serial': '401 in own 403 403 403 403 403',
  'GET /api/service/:id': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/reach': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/consents': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/file': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/steps': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/asks/:ask': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/become': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/files': '401 in 404 403 403 403 403 403',
  'DELETE /api/service/:id/files/:file': '401 in 404 403 403 403 403 403',
  'GET /api/service/:id/slots': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/slot': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/session-code': '401 in 404 403 403 403 403 403',
  'POST /api/service/:id/survey': '401 in 404 403 403 403 403 403',

  'GET /api/tickets/:id/thread': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/thread': '401 in 404 403 403 403 403 403',
  'GET /api/tickets/:id/shares': '401 in 404 403 403 403 403 403',
  'POST /api/tickets/:id/shares': '401 in 404 403 403 403 403 403',
  'DELETE /api/tickets/:id/shares/:share': '401 in 404 403 403 403 403 403',
  // A shared card: its code, 144 bits, is the key. This one is nobody's.
  'POST /api/shares': '404 404 404 404 404 404 404 404',
  // The ticket is a registration: its thread is the reviewers’.
  'GET /api/desk/tickets/:id/thread': '401 403 403 in 403 404 404 403',
  'POST /api/desk/tickets/:id/thread': '401 403 403 in 403 404 404 403',
  'GET /api/desk/tickets/:id/news': '401 403 403 in 403 404 404 403',

  // The picture is one of a registration: none of the service desk’s.
  'POST /api/pages/:page/links': '401 in 404 in 403 404 404 403',
  // A link is bound to the session it was made for, here the owner's.
  'GET /api/pictures/:link': '401 in 404 404 403 404 404 403',

  'GET /api/desk/queue': '401 403 403 in 403 403 403 403',
  'POST /api/desk/find': '401 403 403 in 403 403 403 403',
  'GET /api/desk/tickets/:id': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/pages/:page/mark': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/requirements/:requirement/excuse': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/dates': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/findings/:rule/answer': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/ask-again': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/accept-papers': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/register': '401 403 403 in 403 403 403 403',
  'POST /api/desk/tickets/:id/refuse': '401 403 403 in 403 403 403 403',

  'GET /api/desk/service': '401 403 403 403 403 in in 403',
  'POST /api/desk/search': '401 403 403 403 403 in in 403',
  // The ticket is a registration: the service desk does not open it.
  'GET /api/desk/service/:id': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/steps': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/calls': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/asks': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/asks/:ask/withdraw': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/promises': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/assign': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/notes': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/files': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/tags': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/links': '401 403 403 403 403 in in 403',
  // It names a registration, into which nothing can be merged: not found.
  'POST /api/desk/service/:id/merge': '401 403 403 403 403 404 404 403',
  'POST /api/desk/service/:id/split': '401 403 403 403 403 in in 403',
  'POST /api/desk/service/:id/become': '401 403 403 403 403 in in 403',
  'GET /api/desk/service/:id/replies': '401 403 403 403 403 in in 403',
  'GET /api/desk/handover': '401 403 403 403 403 in in 403',
  'POST /api/desk/handover': '401 403 403 403 403 422 422 403',
  'GET /api/desk/load': '401 403 403 403 403 403 in 403',
  'GET /api/desk/colleagues': '401 403 403 403 403 in in 403',
  'POST /api/desk/presence': '401 403 403 403 403 in in 403',
  'GET /api/desk/views': '401 403 403 403 403 in in 403',
  'POST /api/desk/views': '401 403 403 403 403 in in 403',
  // Everybody has his own; nobody has this one.
  'DELETE /api/desk/views/:id': '401 403 403 403 403 404 404 403',
  'GET /api/desk/tasks': '401 403 403 in 403 in in 403',
  'POST /api/desk/tasks/:id/done': '401 403 403 404 403 404 404 403',
  'POST /api/desk/tasks/:id/reopen': '401 403 403 404 403 404 404 403',

  'POST /api/station/find': '401 403 403 403 in 403 403 403',
  'POST /api/station/tickets/:id/originals/:requirement': '401 403 403 403 in 403 403 403',

  // A code is nobody’s until its second factor fits; here is none, and no such mail.
  'POST /api/claims': '401 in in 403 403 403 403 403',
  'GET /api/desk/mails/:id': '401 403 403 403 403 404 404 403',
  'POST /api/desk/mails/:id/join': '401 403 403 403 403 in in 403',

  // Public pages: the certificate's code, 100 random bits, is the key. This one is nobody's.
  'GET /verify/:code': '404 404 404 404 404 404 404 404',
  // A ticket handed over to a local centre: the mailed code, 144 bits, is the key. This one is nobody's.
  'GET /handover/:code': '404 404 404 404 404 404 404 404',
  'GET /*': 'in in in in in in in in',
}
