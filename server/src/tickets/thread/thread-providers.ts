import { MailThreads } from './mail-threads.service.ts'
import { Messages } from './messages.service.ts'
import { ThreadController } from './thread.controller.ts'
import { Thread } from './thread.service.ts'
import { ThreadPeople, ThreadWork } from './thread-work.service.ts'
import { Threads } from './threads.service.ts'
import { UnreadableFiles } from './unreadable-files.service.ts'

export const THREAD_SERVICES = [
  Messages,
  Thread,
  ThreadPeople,
  ThreadWork,
  Threads,
  MailThreads,
  UnreadableFiles,
]
export const THREAD_CONTROLLERS = [ThreadController]
